using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Layout;
using LearningHub.Tools.Rounds;

namespace LearningHub.Studio.Rounds;

/// <summary>The rounds, and a form to open another.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Rounds">The rounds.</param>
/// <param name="Tools">Tools of which a round can be made.</param>
/// <param name="Folder">Where rounds lie.</param>
public sealed record RoundsPage(Frame Frame, IReadOnlyList<Round> Rounds, IReadOnlyList<Resource> Tools, string Folder);
