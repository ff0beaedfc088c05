using LearningHub.Search.Schema;

namespace LearningHub.Search.Building;

/// <summary>What is kept of each document beside its texts: group, date, facet values.</summary>
internal sealed class DocumentColumns(IndexSchema schema)
{
    /// <summary>The day number of a document without a date.</summary>
    public const int NoDate = int.MinValue;

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>[] values = [.. schema.Facets.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly List<(int Facet, int Value)> pairs = [];

    /// <summary>Names of groups in the order in which they came.</summary>
    public List<string> Groups { get; } = [];

    /// <summary>The first document of each group.</summary>
    public List<int> GroupStarts { get; } = [];

    /// <summary>The group of each document.</summary>
    public List<int> DocumentGroups { get; } = [];

    /// <summary>Day numbers.</summary>
    public List<int> Dates { get; } = [];

    /// <summary>What scores are multiplied by.</summary>
    public List<float> Weights { get; } = [];

    /// <summary>Where the values of each document begin.</summary>
    public List<int> FacetOffsets { get; } = [0];

    /// <summary>Number of documents.</summary>
    public int Documents => DocumentGroups.Count;

    /// <summary>Takes over what is kept of a document.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema, or its group was added before with others in between.</exception>
    public void Add(IndexDocument document)
    {
        if (document.Texts.Count != schema.Texts.Count || document.Stored.Count != schema.Stored.Count || document.Facets.Count != schema.Facets.Count)
            throw new ArgumentException($"Document {document.Id} has other numbers of texts, facets or stored values than the schema.", nameof(document));
        if (!(document.Weight > 0 && float.IsFinite(document.Weight))) throw new ArgumentException($"Document {document.Id} has the weight {document.Weight}.", nameof(document));
        if (Groups.Count == 0 || Groups[^1] != document.Group)
        {
            if (!names.Add(document.Group)) throw new ArgumentException($"Documents of the group {document.Group} do not come one after another.", nameof(document));
            Groups.Add(document.Group);
            GroupStarts.Add(Documents);
        }
        DocumentGroups.Add(Groups.Count - 1);
        Dates.Add(document.Date is { } date ? date.DayNumber : NoDate);
        Weights.Add(document.Weight);
        for (var facet = 0; facet < values.Length; facet++)
        {
            foreach (var value in document.Facets[facet].Distinct(StringComparer.Ordinal)) pairs.Add((facet, Number(values[facet], value)));
        }
        FacetOffsets.Add(pairs.Count);
    }

    /// <summary>The values of each facet in ordinal order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> FacetValues() => [.. values.Select(each => each.Keys.Order(StringComparer.Ordinal).ToArray())];

    /// <summary>For each document and value its ordinal, counted on from facet to facet.</summary>
    /// <exception cref="InvalidOperationException">There are more values than an ordinal has room for.</exception>
    public ushort[] FacetOrdinals()
    {
        var first = 0;
        var ordinals = new int[values.Length][];
        for (var facet = 0; facet < values.Length; facet++)
        {
            ordinals[facet] = new int[values[facet].Count];
            foreach (var (value, number) in values[facet].OrderBy(each => each.Key, StringComparer.Ordinal)) ordinals[facet][number] = first++;
        }
        if (first > ushort.MaxValue) throw new InvalidOperationException($"The facets have {first} values; an index has room for {ushort.MaxValue}.");
        return [.. pairs.Select(pair => (ushort)ordinals[pair.Facet][pair.Value])];
    }

    private static int Number(Dictionary<string, int> numbers, string value)
    {
        if (numbers.TryGetValue(value, out var number)) return number;
        numbers.Add(value, numbers.Count);
        return numbers.Count - 1;
    }
}
