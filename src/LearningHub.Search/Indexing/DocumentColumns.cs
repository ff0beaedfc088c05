using Lucene.Net.Index;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>What queries need of each document beside its texts: group, day and boost, read into arrays when an index is opened.</summary>
internal sealed class DocumentColumns
{
    public const int NoDate = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public DocumentColumns(AtomicReader? reader)
    {
        var documents = reader?.MaxDoc ?? 0;
        GroupOf = new int[documents];
        Dates = new int[documents];
        Boosts = new float[documents];
        var values = reader?.GetNumericDocValues(FieldNames.DateAndBoost);
        for (var document = 0; document < documents; document++)
        {
            var value = values!.Get(document);
            (Dates[document], Boosts[document]) = ((int)(value >> 32), BitConverter.Int32BitsToSingle((int)value));
        }
        (GroupNames, GroupStarts) = ReadGroups(reader?.GetSortedDocValues(FieldNames.Group), documents);
    }

    public int[] GroupOf { get; }
    public int[] GroupStarts { get; }
    public string[] GroupNames { get; }
    public int[] Dates { get; }
    public float[] Boosts { get; }

    // Day and boost in one number: Lucene's writer of numbers takes long for each column.
    public static long Pack(DateOnly? date, float boost) =>
        ((long)(date?.DayNumber ?? NoDate) << 32) | BitConverter.SingleToUInt32Bits(boost);

    public int FindGroup(string name) => numbers.GetValueOrDefault(name, -1);

    // The documents of groups; null if there is no group.
    public FixedBitSet? DocumentsOf(IEnumerable<string> groups)
    {
        FixedBitSet? documents = null;
        foreach (var group in groups.Select(FindGroup).Where(group => group >= 0))
            (documents ??= new FixedBitSet(GroupOf.Length)).Set(GroupStarts[group], GroupStarts[group + 1]);
        return documents;
    }

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
