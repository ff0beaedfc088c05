namespace LearningHub.Search.Schema;

/// <summary>What the documents of an index hold. The lists of a document are in the order of these.</summary>
public sealed record IndexSchema
{
    /// <summary>Fields of running text.</summary>
    public required IReadOnlyList<TextField> Texts { get; init; }

    /// <summary>Names of facets: fields with any number of exact values that results are filtered and counted by.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>Names of values that are kept and given back as they are.</summary>
    public IReadOnlyList<string> Stored { get; init; } = [];

    /// <summary>The place of a text field in the schema, or -1.</summary>
    public int TextOrdinal(string name) => IndexOf(Texts.Select(text => text.Name), name);

    /// <summary>The place of a facet in the schema, or -1.</summary>
    public int FacetOrdinal(string name) => IndexOf(Facets, name);

    /// <summary>How a text field is analysed; for no field, how the first default field is.</summary>
    public FieldAnalysis AnalysisOf(string? field)
    {
        if (field is not null && TextOrdinal(field) is var at and >= 0) return Texts[at].Analysis;
        return Texts.FirstOrDefault(text => text.IsDefault)?.Analysis ?? FieldAnalysis.English;
    }

    private static int IndexOf(IEnumerable<string> names, string name) =>
        names.Index().Where(each => each.Item == name).Select(each => each.Index).FirstOrDefault(-1);
}

/// <summary>What is indexed and scored as one: in a library, a section of a resource.</summary>
public sealed record IndexDocument
{
    /// <summary>Unique in the index.</summary>
    public required string Id { get; init; }

    /// <summary>What it is a part of. Documents of one group must be added one after another; results are groups.</summary>
    public required string Group { get; init; }

    /// <summary>A text for each text field of the schema; empty where it has none.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>The values for each facet of the schema.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Facets { get; init; } = [];

    /// <summary>A value for each stored field of the schema.</summary>
    public IReadOnlyList<string> Stored { get; init; } = [];

    /// <summary>Scores of the document are multiplied by it: more than 0.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>The day that date ranges and sorting by date go by.</summary>
    public DateOnly? Date { get; init; }
}
