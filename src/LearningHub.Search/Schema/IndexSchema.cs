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
