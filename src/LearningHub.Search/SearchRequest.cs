using LearningHub.Search.Schema;

namespace LearningHub.Search;

/// <summary>What is searched for.</summary>
public sealed record SearchRequest
{
    /// <summary>Results that can be skipped and taken together: beyond it there are none.</summary>
    public const int DeepestResult = 1_000_000;

    /// <summary>Results that can be taken.</summary>
    public const int MostResults = 1000;

    /// <summary>The longest passage, in UTF-16 units.</summary>
    public const int LongestPassage = 2000;

    /// <summary>The query; empty: everything.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Values of one facet are alternatives, and every facet must fit. A filter without values filters nothing; an unknown value
    /// fits nothing.</summary>
    public IReadOnlyList<FacetFilter> Filters { get; init; } = [];

    /// <summary>First day, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The order of results.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>What comes higher, for example what is meant for the reader's profession.</summary>
    public FacetBoost? Boost { get; init; }

    /// <summary>Results to leave out at the beginning.</summary>
    public int Skip { get; init; }

    /// <summary>Results to give; 0 for counts alone.</summary>
    public int Take { get; init; } = 10;

    /// <summary>Documents to give of each group.</summary>
    public int DocumentsPerGroup { get; init; } = 3;

    /// <summary>UTF-16 units of a passage, <see cref="LongestPassage"/> at most; 0: no passages.</summary>
    public int PassageLength { get; init; } = 240;

    /// <summary>Whether to count facets.</summary>
    public bool CountFacets { get; init; } = true;

    /// <summary>Whether to help: correct words that no text has, look for synonyms and beginnings, recognise intents, prefer words that
    /// stand together, find by stop words alone, put pinned results first, leave out other languages. Else as Lucene.</summary>
    public bool Assist { get; init; } = true;

    /// <summary>Whether words stay as they were written, whatever they find.</summary>
    public bool KeepSpelling { get; init; }

    /// <summary>Whether to explain the score of each group.</summary>
    public bool Explain { get; init; }
}
