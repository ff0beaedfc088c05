using LearningHub.Import.Recognising.Results;

namespace LearningHub.Import.Writing.Accounts;

/// <summary>What happened to the text of a report: what it became, how much was set aside and why, and what was left out.</summary>
public sealed record ImportAccount
{
    /// <summary>Name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>Words of the source.</summary>
    public required int Words { get; init; }

    /// <summary>What the text became.</summary>
    public required IReadOnlyList<AccountLine> Became { get; init; }

    /// <summary>What was set aside at the end of the draft, by reason.</summary>
    public required IReadOnlyList<AccountLine> SetAside { get; init; }

    /// <summary>Lines that belong to pages and not to the text.</summary>
    public required IReadOnlyList<LeftOutLine> LeftOut { get; init; }

    /// <summary>Remarks of the reader of the format.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }
}
