using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Settings;

/// <summary>How much a word counts in each part of a page.</summary>
/// <param name="Title">In the title of a resource.</param>
/// <param name="Heading">In the heading of a finding, a recommendation or another part.</param>
/// <param name="Summary">In the summary of a resource.</param>
/// <param name="Body">In the text.</param>
/// <param name="Types">In the names of its type.</param>
/// <param name="Topics">In the names of its practice themes.</param>
/// <param name="Contents">In the headings of its other parts.</param>
public sealed record SearchBoosts(int Title, int Heading, int Summary, int Body, int Types, int Topics, int Contents)
{
    /// <summary>The defaults.</summary>
    public static SearchBoosts Default { get; } = new(11, 16, 28, 17, 8, 5, 1);
}

/// <summary>A resource that comes first for a query.</summary>
/// <param name="Query">The query; endings and letter case do not matter.</param>
/// <param name="Resource">Id of the resource.</param>
public sealed record SearchPin(string Query, Located<string> Resource);

/// <summary>A reference as in a thesaurus: a query for any of some words also finds what the library says under wider or other
/// names.</summary>
/// <param name="Words">What people say.</param>
/// <param name="Finds">What the library says.</param>
public sealed record SearchReference(IReadOnlyList<string> Words, IReadOnlyList<string> Finds);

/// <summary>The settings of the search from <c>search.yml</c>. The file may be missing.</summary>
public sealed record SearchSettings
{
    /// <summary>The defaults, used if the file is missing.</summary>
    public static SearchSettings Default { get; } = new();

    /// <summary>How much a word counts in each part of a page.</summary>
    public SearchBoosts Boosts { get; init; } = SearchBoosts.Default;

    /// <summary>The weight of each type in per cent; 100 for types that are not named.</summary>
    public IReadOnlyDictionary<string, int> Weights { get; init; } = new Dictionary<string, int>();

    /// <summary>Words and phrases with the same meaning, in addition to those of the glossary.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];

    /// <summary>Words of people with what the library says for them.</summary>
    public IReadOnlyList<SearchReference> See { get; init; } = [];

    /// <summary>Resources that come first.</summary>
    public IReadOnlyList<SearchPin> Pins { get; init; } = [];

    /// <summary>Words that are never corrected.</summary>
    public IReadOnlyList<string> NeverCorrected { get; init; } = [];

    /// <summary>What comes first for people who ask for help.</summary>
    public PeopleFirst PeopleFirst { get; init; } = PeopleFirst.None;
}
