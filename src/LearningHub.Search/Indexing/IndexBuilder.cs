using System.Text.Json;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using LearningHub.Search.Scoring;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Index;

namespace LearningHub.Search.Indexing;

/// <summary>Builds an index: a folder with one Lucene segment and a manifest. One thread adds documents, in their order; that order is the
/// order of document numbers, which groups rely on. The same documents in the same order give the same bytes; an index that took
/// documents over from an earlier one answers the same and may have other bytes.</summary>
public sealed class IndexBuilder : IDisposable
{
    private const double BufferMegabytes = 256;

    private readonly string path;
    private readonly IndexSchema schema;
    private readonly IndexGuidance guidance;
    private readonly DocumentConverter converter;
    private readonly SpellingWords words = new();
    private readonly IndexDirectory directory;
    private readonly IndexWriter writer;
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);
    private readonly List<(FormerIndex? Former, int First, int Count)> parts = [];
    private string? group;
    private int added;
    private bool isBuilt;

    /// <summary>Begins to write an index.</summary>
    /// <param name="path">The folder of the index. It must not exist, and the folder around it must.</param>
    /// <param name="schema">What documents hold.</param>
    /// <param name="guidance">Synonyms, pinned results, phrases to suggest.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public IndexBuilder(string path, IndexSchema schema, IndexGuidance? guidance = null)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw new DirectoryNotFoundException($"The folder of {path} does not exist.");
        if (Path.Exists(path)) throw new IOException($"The search index cannot be written to {path}: something else is there.");
        (this.path, this.schema, this.guidance) = (path, schema, guidance ?? IndexGuidance.None);
        Directory.CreateDirectory(path);
        converter = new DocumentConverter(schema, words);
        directory = new IndexDirectory(path);
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

    /// <summary>A hash of everything but the documents of an index.</summary>
    /// <param name="schema">What documents hold.</param>
    /// <param name="guidance">Synonyms, pinned results, phrases to suggest.</param>
    public static string HashSettings(IndexSchema schema, IndexGuidance guidance) => IndexFolder.Hash(
        JsonSerializer.SerializeToUtf8Bytes(
            new IndexManifest { Schema = schema, Guidance = guidance, Documents = 0, Files = new Dictionary<string, string>() },
            IndexManifestJson.Default.IndexManifest));

    /// <summary>Adds a document as the next one.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema, or its group was added before with others in between.</exception>
    public void Add(IndexDocument document)
    {
        if (document.Texts.Count != schema.Texts.Count || document.Stored.Count != schema.Stored.Count
            || document.Facets.Count != schema.Facets.Count)
            throw Refusal(document, "has other numbers of texts, facets or stored values than the schema");
        if (!(document.Weight > 0 && float.IsFinite(document.Weight)))
            throw Refusal(document, $"has the weight {document.Weight}; a weight is more than 0");
        if (group != document.Group && !groups.Add(document.Group))
            throw Refusal(document, $"does not come right after the others of the group {document.Group}");
        group = document.Group;
        words.Clear();
        writer.AddDocument(converter.Convert(document));
        Extend(null, added++, 1);
    }

    /// <summary>Takes documents of an earlier index with the same schema over, as the next ones.</summary>
    /// <param name="former">The earlier index.</param>
    /// <param name="first">Number of the first.</param>
    /// <param name="count">How many.</param>
    public void Take(FormerIndex former, int first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + count, former.Documents);
        Extend(former, first, count);
    }

    /// <summary>Ends writing.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Build()
    {
        if (writer.MaxDoc > 0) writer.ForceMerge(1);
        if (parts.Exists(part => part.Former is not null)) MergeParts();
        var documents = writer.MaxDoc;
        writer.Dispose();
        // It only helps to find the newest of several commits.
        File.Delete(Path.Combine(path, IndexFileNames.SEGMENTS_GEN));
        IndexFolder.WriteManifest(path, new IndexManifest
        {
            Schema = schema,
            Guidance = guidance,
            Documents = documents,
            Files = new SortedDictionary<string, string>(
                directory.ListAll().ToDictionary(name => name, name => IndexFolder.Hash(File.ReadAllBytes(Path.Combine(path, name)))),
                StringComparer.Ordinal),
        });
        isBuilt = true;
    }

    /// <summary>Removes what was not built.</summary>
    public void Dispose()
    {
        if (!writer.IsClosed) writer.Rollback();
        directory.Dispose();
        if (!isBuilt) Directory.Delete(path, recursive: true);
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

    private void Extend(FormerIndex? former, int first, int count)
    {
        if (count == 0) return;
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

    private static ArgumentException Refusal(IndexDocument document, string problem) =>
        new($"Document {document.Id} {problem}.", nameof(document));
}
