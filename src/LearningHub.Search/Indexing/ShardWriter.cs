using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using LearningHub.Search.Scoring;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Index;

namespace LearningHub.Search.Indexing;

/// <summary>Writes a shard: a folder with one Lucene segment. One thread adds documents, in their order. Documents that are taken over are
/// merged with the new ones, so that nothing is left of those that are gone.</summary>
internal sealed class ShardWriter : IDisposable
{
    private const double BufferMegabytes = 256;

    private readonly IndexSchema schema;
    private readonly string folder;
    private readonly SpellingWords words = new();
    private readonly DocumentConverter converter;
    private readonly IndexDirectory directory;
    private readonly IndexWriter writer;
    // Neighbours in one and the same shard, in the order of the new one.
    private readonly List<(FormerShard? Former, int First, int Count)> parts = [];
    private int added;

    public ShardWriter(string folder, IndexSchema schema)
    {
        (this.folder, this.schema) = (folder, schema);
        System.IO.Directory.CreateDirectory(folder);
        converter = new DocumentConverter(schema, words);
        directory = new IndexDirectory(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(FieldAnalyzer.Version, Analyzer())
        {
            Codec = new StableCodec(),
            Similarity = new Bm25Similarity(),
            RAMBufferSizeMB = BufferMegabytes,
            UseCompoundFile = false,
            // Merges neighbours only, so that documents keep their order.
            MergePolicy = new LogDocMergePolicy { NoCFSRatio = 0 },
            MergeScheduler = new SerialMergeScheduler(),
        });
    }

    public void Add(ShardPart part)
    {
        var first = added;
        foreach (var document in part.Documents) Add(document);
        if (part.Count == 0) return;
        if (part.Former is { } former) Extend(former, part.First, part.Count);
        else Extend(null, first, part.Count);
    }

    private void Add(IndexDocument document)
    {
        if (document.Texts.Count != schema.Texts.Count || document.Stored.Count != schema.Stored.Count
            || document.Facets.Count != schema.Facets.Count)
            throw IndexBuilder.Refusal(document, "has other numbers of texts, facets or stored values than the schema");
        if (!(document.Weight > 0 && float.IsFinite(document.Weight)))
            throw IndexBuilder.Refusal(document, $"has the weight {document.Weight}; a weight is more than 0");
        words.Clear();
        writer.AddDocument(converter.Convert(document));
        added++;
    }

    // Ends writing. Returns the hash of each file by its name, and the number of documents.
    public (IReadOnlyDictionary<string, string> Files, int Documents) Complete()
    {
        if (writer.MaxDoc > 0) writer.ForceMerge(1);
        if (parts.Exists(part => part.Former is not null)) MergeParts();
        var documents = writer.MaxDoc;
        writer.Dispose();
        // It only helps to find the newest of several commits.
        File.Delete(Path.Combine(folder, IndexFileNames.SEGMENTS_GEN));
        return (directory.ListAll().ToDictionary(name => name, name => IndexFolder.HashFile(Path.Combine(folder, name))),
            documents);
    }

    public void Dispose()
    {
        if (!writer.IsClosed) writer.Rollback();
        directory.Dispose();
    }

    // Puts the documents that were added in their places among those that were taken over.
    private void MergeParts()
    {
        using var reader = DirectoryReader.Open(writer, applyAllDeletes: true);
        var own = reader.Leaves.SingleOrDefault()?.AtomicReader;
        writer.DeleteAll();
        writer.AddIndexes([.. parts.Select(
            part => (IndexReader)new SliceReader(part.Former?.Reader ?? own!, part.First, part.Count))]);
    }

    private void Extend(FormerShard? former, int first, int count)
    {
        if (parts is [.., var last] && last.Former == former && last.First + last.Count == first)
            parts[^1] = last with { Count = last.Count + count };
        else parts.Add((former, first, count));
    }

    private PerFieldAnalyzerWrapper Analyzer()
    {
        var others = schema.Texts.Where(field => field.Analysis is not FieldAnalysis.Words)
            .ToDictionary(field => field.Name, Analyzer (field) => new FieldAnalyzer(field.Analysis, words));
        return new PerFieldAnalyzerWrapper(new FieldAnalyzer(FieldAnalysis.Words), others);
    }
}
