using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>The size of a group in a word with a hyphen.</summary>
internal static class GroupSize
{
    private static readonly int Sizes = WordLists.NumberOf("group-sizes");

    /// <summary>"ten-pupil": the number; -1 for other words.</summary>
    public static int Read(in Token token)
    {
        var text = token.Word.Text;
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && token.Is(Sizes) ? Numerals.Read(text.AsSpan(0, hyphen)) : -1;
    }
}
