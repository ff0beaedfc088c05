using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Checking.Safety;

/// <summary>The place of a line of the safety check.</summary>
/// <param name="Flat">The line with the way back to its file.</param>
/// <param name="OtherPath">The file, if it is not that of the resource.</param>
internal sealed record LinePlace(FlatLine Flat, string? OtherPath)
{
    /// <summary>Place of a letter in the file.</summary>
    public SourcePosition At(int offset) => Flat.At(offset);
}
