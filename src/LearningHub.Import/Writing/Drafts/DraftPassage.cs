namespace LearningHub.Import.Writing.Drafts;

/// <summary>Lines of a draft and where they come from.</summary>
/// <param name="First">The first line of the file, from 1.</param>
/// <param name="Last">The last line.</param>
/// <param name="Blocks">The blocks of the source, from 0.</param>
public sealed record DraftPassage(int First, int Last, IReadOnlyList<int> Blocks);
