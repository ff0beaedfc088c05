using LearningHub.Import;
using LearningHub.Import.Writing.Accounts;
using LearningHub.Import.Writing.Sources;

namespace LearningHub.Studio.Sources;

/// <summary>What is kept of an import while its draft is not published: the report, and what a person must decide.</summary>
/// <param name="Path">The file of the draft.</param>
/// <param name="Draft">The draft as the import wrote it.</param>
/// <param name="Source">The report.</param>
/// <param name="ToDo">What a person must decide.</param>
/// <param name="Account">What happened to the words, in words.</param>
public sealed record ImportedDraft(string Path, string Draft, ImportedSource Source, IReadOnlyList<ToDo> ToDo, string Account)
{
    /// <summary>The keys of decisions that somebody has ticked.</summary>
    public IReadOnlyList<string> Ticked { get; init; } = [];

    /// <summary>What is kept of an import.</summary>
    /// <param name="outcome">An import that was not refused.</param>
    public static ImportedDraft From(ImportOutcome outcome) => new(
        outcome.Files[0].Path, outcome.Files[0].Text, outcome.Source!, outcome.ToDo, AccountText.Write(outcome.Account!, inFull: false));
}
