using Lucene.Net.Index;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>What queries need of each document beside its texts: group, day and boost, read into arrays when an index is opened.</summary>
internal sealed class DocumentColumns
{
    /// <summary>The day of a document without a date.</summary>
    public const int NoDate = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public DocumentColumns(AtomicReader? reader)
    {
        var documents = reader?.MaxDoc ?? 0;
        GroupOf = new int[documents];
        Dates = new int[documents];
        Boosts = new float[documents];
        var dates = reader?.GetNumericDocValues(FieldNames.Date);
        var boosts = reader?.GetNumericDocValues(FieldNames.Boost);
        for (var document = 0; document < documents; document++)
        {
            Dates[document] = dates is null ? NoDate : (int)dates.Get(document) - 1;
            Boosts[document] = BitConverter.Int32BitsToSingle((int)boosts!.Get(document));
        }
        (GroupNames, GroupStarts) = ReadGroups(reader?.GetSortedDocValues(FieldNames.Group), documents);
    }

    /// <summary>The group of each document.</summary>
    public int[] GroupOf { get; }

    /// <summary>The first document of each group, and the number of documents after them.</summary>
    public int[] GroupStarts { get; }

    /// <summary>The name of each group.</summary>
    public string[] GroupNames { get; }

    /// <summary>The day number of each document, or <see cref="NoDate"/>.</summary>
    public int[] Dates { get; }

    /// <summary>What the scores of each document are multiplied by.</summary>
    public float[] Boosts { get; }

    /// <summary>Number of groups.</summary>
    public int Groups => GroupNames.Length;

    /// <summary>Whether every document is a group by itself.</summary>
    public bool AreGroupsSingle => Groups == GroupOf.Length;

    /// <summary>The number of a group, or -1.</summary>
    public int FindGroup(string name) => numbers.GetValueOrDefault(name, -1);

    // Documents of a group come one after another.
    private (string[] Names, int[] Starts) ReadGroups(SortedDocValues? column, int documents)
    {
        var (names, starts, last) = (new List<string>(), new List<int>(), -1);
        var bytes = new BytesRef();
        for (var document = 0; document < documents; document++)
        {
            var ord = column!.GetOrd(document);
            if (ord != last)
            {
                column.LookupOrd(ord, bytes);
                numbers[bytes.Utf8ToString()] = names.Count;
                names.Add(bytes.Utf8ToString());
                starts.Add(document);
                last = ord;
            }
            GroupOf[document] = names.Count - 1;
        }
        return ([.. names], [.. starts, documents]);
    }
}
