using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Lists;

/// <summary>A term of a vocabulary.</summary>
/// <param name="Id">What authors write.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Description">What it means.</param>
/// <param name="Response">For a level of need: the type and level of response.</param>
public sealed record Term(string Id, SourcePosition At, string Label, string Description, string? Response)
{
    /// <summary>A drawing for it: a file of the content folder.</summary>
    public Located<string>? Drawing { get; init; }

    /// <summary>What the drawing shows.</summary>
    public string? DrawingText { get; init; }
}

/// <summary>A closed list of terms.</summary>
public sealed class Vocabulary(string key, string label, IReadOnlyList<Term> terms)
{
    private readonly Dictionary<string, Term> byId = terms.DistinctBy(term => term.Id)
        .ToDictionary(term => term.Id, StringComparer.Ordinal);

    /// <summary>Key in <c>vocabularies.yml</c>.</summary>
    public string Key { get; } = key;

    /// <summary>The word for one of its terms in messages, for example "practice theme".</summary>
    public string Label { get; } = label;

    /// <summary>The terms, in the order of the file.</summary>
    public IReadOnlyList<Term> Terms { get; } = terms;

    /// <summary>The term with an id, or null.</summary>
    public Term? Find(string id) => byId.GetValueOrDefault(id);
}

/// <summary>All vocabularies of the library.</summary>
public sealed record Vocabularies
{
    /// <summary>The vocabularies without terms: their keys in <c>vocabularies.yml</c> and the word for a term.</summary>
    public static Vocabularies Empty { get; } = new()
    {
        PracticeThemes = new Vocabulary("practice-themes", "practice theme", []),
        Audiences = new Vocabulary("audiences", "audience", []),
        Levels = new Vocabulary("levels", "level of need", []),
        Ages = new Vocabulary("ages", "age", []),
        Licences = new Vocabulary("licences", "licence", []),
        EvidenceStrengths = new Vocabulary("evidence-strengths", "strength of evidence", []),
        CourseLevels = new Vocabulary("course-levels", "course level", []),
    };

    /// <summary>What learning is about.</summary>
    public required Vocabulary PracticeThemes { get; init; }

    /// <summary>For whom it is.</summary>
    public required Vocabulary Audiences { get; init; }

    /// <summary>Levels of need, lowest first.</summary>
    public required Vocabulary Levels { get; init; }

    /// <summary>Ages of children.</summary>
    public required Vocabulary Ages { get; init; }

    /// <summary>Licences.</summary>
    public required Vocabulary Licences { get; init; }

    /// <summary>How strong evidence is.</summary>
    public required Vocabulary EvidenceStrengths { get; init; }

    /// <summary>Levels of courses.</summary>
    public required Vocabulary CourseLevels { get; init; }
}
