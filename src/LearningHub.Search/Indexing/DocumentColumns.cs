using Lucene.Net.Index;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>What queries need of each document beside its texts: group, day and boost, read into arrays when an index is opened.</summary>
internal sealed class DocumentColumns
{
    public const int NoDate = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public DocumentColumns(IReadOnlyList<AtomicReaderContext> leaves, IndexManifest manifest)
    {
        var documents = manifest.Documents.Sum();
        GroupOf = new int[documents];
        Dates = new int[documents];
        Boosts = new float[documents];
        foreach (var leaf in leaves)
        {
            var values = leaf.AtomicReader.GetNumericDocValues(FieldNames.DateAndBoost);
            for (var document = 0; document < leaf.Reader.MaxDoc; document++)
            {
                var value = values.Get(document);
                (Dates[leaf.DocBase + document], Boosts[leaf.DocBase + document]) =
                    ((int)(value >> 32), BitConverter.Int32BitsToSingle((int)value));
            }
        }
        GroupNames = new string[manifest.Groups.Length];
        GroupStarts = new int[manifest.Groups.Length];
        GroupEnds = new int[manifest.Groups.Length];
        ReadGroups(leaves, manifest);
    }

    public int[] GroupOf { get; }
    // Groups are numbered in their order, and not in the order of documents.
    public int[] GroupStarts { get; }
    public int[] GroupEnds { get; }
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
            (documents ??= new FixedBitSet(GroupOf.Length)).Set(GroupStarts[group], GroupEnds[group]);
        return documents;
    }

    // Documents of a group come one after another, and groups of a shard in their order.
    private void ReadGroups(IReadOnlyList<AtomicReaderContext> leaves, IndexManifest manifest)
    {
        var waiting = QueuesOfShards(manifest);
        // Shards without documents have no leaf.
        int[] shards = [.. manifest.Documents.Index().Where(shard => shard.Item > 0).Select(shard => shard.Index)];
        var bytes = new BytesRef();
        foreach (var (leaf, shard) in leaves.Zip(shards))
        {
            var column = leaf.AtomicReader.GetSortedDocValues(FieldNames.Group);
            var (group, last) = (-1, -1);
            for (var document = 0; document < leaf.Reader.MaxDoc; document++)
            {
                var ord = column.GetOrd(document);
                if (ord != last)
                {
                    group = waiting[shard].Dequeue();
                    column.LookupOrd(ord, bytes);
                    GroupNames[group] = bytes.Utf8ToString();
                    numbers[GroupNames[group]] = group;
                    GroupStarts[group] = leaf.DocBase + document;
                    last = ord;
                }
                GroupOf[leaf.DocBase + document] = group;
                GroupEnds[group] = leaf.DocBase + document + 1;
            }
        }
        if (waiting.Any(queue => queue.Count > 0)) throw new InvalidDataException("it has other groups than its manifest says");
    }

    private static Queue<int>[] QueuesOfShards(IndexManifest manifest)
    {
        Queue<int>[] queues = [.. manifest.Documents.Select(_ => new Queue<int>())];
        foreach (var (group, shard) in manifest.Groups.Index()) queues[shard].Enqueue(group);
        return queues;
    }
}
