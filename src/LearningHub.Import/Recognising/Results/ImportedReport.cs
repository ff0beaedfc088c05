namespace LearningHub.Import.Recognising.Results;

/// <summary>A report as recognised.</summary>
internal sealed record ImportedReport
{
    /// <summary>Title, authors, date and board.</summary>
    public required TitlePage Page { get; init; }

    /// <summary>Parts in reading order.</summary>
    public required IReadOnlyList<ReportPart> Parts { get; init; }

    /// <summary>Notes in order, with their numbers.</summary>
    public required IReadOnlyList<ParagraphPart> Notes { get; init; }

    /// <summary>What was set aside, with the reason.</summary>
    public required IReadOnlyList<SetAsideText> SetAside { get; init; }

    /// <summary>Blocks of the source that belong to pages and not to the text, each with what it is.</summary>
    public required IReadOnlyDictionary<int, string> LeftOut { get; init; }

    /// <summary>Questions of an appendix, by section.</summary>
    public required IReadOnlyList<ImportedQuestions> Questions { get; init; }

    /// <summary>Works that the report lists.</summary>
    public required IReadOnlyList<ImportedReference> References { get; init; }

    /// <summary>Abbreviations that the text spells out.</summary>
    public required IReadOnlyList<ImportedAbbreviation> Abbreviations { get; init; }

    /// <summary>Findings in order.</summary>
    public IReadOnlyList<FindingPart> Findings => [.. Parts.OfType<FindingPart>()];

    /// <summary>Recommendations in order.</summary>
    public IReadOnlyList<RecommendationPart> Recommendations => [.. Parts.OfType<RecommendationPart>()];

    /// <summary>Paragraphs with a number of the report, such as 3.2.13.</summary>
    public int NumberedParagraphs => Parts.OfType<ParagraphPart>().Count(part => part.Number is not null);
}

/// <summary>Text from outside the running text.</summary>
/// <param name="Reason">Why it was set aside.</param>
/// <param name="Text">Its words.</param>
/// <param name="Place">Its place in the source.</param>
internal sealed record SetAsideText(string Reason, string Text, string Place)
{
    /// <summary>The blocks of the source that it comes from.</summary>
    public IReadOnlyList<int> From { get; init; } = [];
}

/// <summary>A section of questions.</summary>
/// <param name="Title">Its heading; empty if it has none.</param>
/// <param name="Intro">The text before the first question.</param>
/// <param name="Questions">The questions.</param>
internal sealed record ImportedQuestions(string Title, string Intro, IReadOnlyList<ImportedQuestion> Questions);

/// <summary>A question.</summary>
/// <param name="Number">As printed, or null.</param>
/// <param name="Text">Its words.</param>
/// <param name="Choices">Answers to choose from.</param>
/// <param name="Help">All other text below it.</param>
/// <param name="IsJudgement">Whether it asks for a judgement.</param>
internal sealed record ImportedQuestion(string? Number, string Text, IReadOnlyList<string> Choices, string Help, bool IsJudgement);

/// <summary>A work of the report's own list.</summary>
/// <param name="Printed">The entry as printed.</param>
/// <param name="Author">Author; empty if not found.</param>
/// <param name="Year">Year of issue, or null.</param>
/// <param name="Title">Title; empty if not found.</param>
/// <param name="Url">Where it can be read, or null.</param>
internal sealed record ImportedReference(string Printed, string Author, int? Year, string Title, string? Url);

/// <summary>An abbreviation with its meaning.</summary>
/// <param name="Short">The abbreviation.</param>
/// <param name="Words">The words.</param>
internal sealed record ImportedAbbreviation(string Short, string Words);
