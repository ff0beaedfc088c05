using LearningHub.Import.Guarding;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Writing.Accounts;
using LearningHub.Import.Writing.Files;
using LearningHub.Import.Writing.Sources;

namespace LearningHub.Import;

/// <summary>The result of an import: a draft, or a refusal.</summary>
public sealed record ImportOutcome
{
    /// <summary>Why the file was refused; null if it was imported.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The files to write, the draft resource first.</summary>
    public IReadOnlyList<DraftFile> Files { get; init; } = [];

    /// <summary>What became of the text; null after a refusal.</summary>
    public ImportAccount? Account { get; init; }

    /// <summary>What a person must decide.</summary>
    public IReadOnlyList<ToDo> ToDo { get; init; } = [];

    /// <summary>The report as it was read, with its places in the draft; null after a refusal.</summary>
    public ImportedSource? Source { get; init; }

    /// <summary>The report as recognised, for tests.</summary>
    internal ImportedReport? Report { get; init; }
}
