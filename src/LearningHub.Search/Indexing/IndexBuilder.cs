using System.Text.Json;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using LearningHub.Search.Scoring;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Index;

namespace LearningHub.Search.Indexing;

/// <summary>Builds an index: a folder with one Lucene segment and a manifest. The same documents in the same order give the same bytes.
/// One thread adds documents, in their order; that order is the order of document numbers, which groups rely on.</summary>
public sealed class IndexBuilder : IDisposable
{
    private const double BufferMegabytes = 256;

    private readonly string path;
    private readonly string unfinished;
    private readonly IndexSchema schema;
    private readonly IndexGuidance guidance;
    private readonly DocumentChecker checker;
    private readonly DocumentConverter converter;
    private readonly SpellingWords words = new();
    private readonly IndexDirectory directory;
    private readonly IndexWriter writer;

    /// <summary>Begins to write an index beside its place.</summary>
    /// <param name="path">The folder of the index. <see cref="Build"/> replaces an index that stands there, and nothing else.</param>
    /// <param name="schema">What documents hold.</param>
    /// <param name="guidance">Synonyms, pinned results, phrases to suggest.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public IndexBuilder(string path, IndexSchema schema, IndexGuidance? guidance = null)
    {
        GuardTarget(path);
        (this.path, this.schema, this.guidance) = (path, schema, guidance ?? IndexGuidance.None);
        unfinished = $"{path}.unfinished-{Environment.ProcessId}";
        Remove(unfinished);
        Directory.CreateDirectory(unfinished);
        checker = new DocumentChecker(schema);
        converter = new DocumentConverter(schema, words);
        directory = new IndexDirectory(unfinished);
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

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema, or its group was added before with others in between.</exception>
    public void Add(IndexDocument document)
    {
        checker.Check(document);
        words.Clear();
        writer.AddDocument(converter.Convert(document));
    }

    /// <summary>Adds parts of other indexes as the next documents.</summary>
    internal void AddParts(IndexReader[] parts) => writer.AddIndexes(parts);

    /// <summary>Ends adding, and reads what was added; null if nothing was.</summary>
    internal DirectoryReader? Finish()
    {
        var documents = writer.MaxDoc;
        if (documents > 0) writer.ForceMerge(1);
        writer.Dispose();
        return documents > 0 ? DirectoryReader.Open(directory) : null;
    }

    /// <summary>Ends writing, and moves the index whole to its place.</summary>
    /// <exception cref="IOException">It cannot be written; what stood there stays.</exception>
    public void Build()
    {
        if (writer.MaxDoc > 0) writer.ForceMerge(1);
        var documents = writer.MaxDoc;
        writer.Dispose();
        // It only helps to find the newest of several commits.
        File.Delete(Path.Combine(unfinished, IndexFileNames.SEGMENTS_GEN));
        IndexFolder.WriteManifest(unfinished, new IndexManifest
        {
            Schema = schema,
            Guidance = guidance,
            Documents = documents,
            Files = new SortedDictionary<string, string>(
                directory.ListAll().ToDictionary(name => name, name => IndexFolder.Hash(File.ReadAllBytes(Path.Combine(unfinished, name)))),
                StringComparer.Ordinal),
        });
        MoveIntoPlace();
    }

    /// <summary>Removes what was not built.</summary>
    public void Dispose()
    {
        if (!writer.IsClosed) writer.Rollback();
        directory.Dispose();
        Remove(unfinished);
    }

    private PerFieldAnalyzerWrapper Analyzer()
    {
        var others = schema.Texts.Where(field => field.Analysis is not FieldAnalysis.Words)
            .ToDictionary(field => field.Name, Analyzer (field) => new FieldAnalyzer(field.Analysis, words));
        return new PerFieldAnalyzerWrapper(new FieldAnalyzer(FieldAnalysis.Words), others);
    }

    // A file or folder at this place that is not an index is not replaced.
    private static void GuardTarget(string path)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw new DirectoryNotFoundException($"The folder of {path} does not exist.");
        var isFree = !File.Exists(path) && (!Directory.Exists(path) || File.Exists(Path.Combine(path, IndexFolder.ManifestName)));
        if (!isFree) throw new IOException($"The search index cannot be written to {path}: something else is there.");
    }

    private void MoveIntoPlace()
    {
        var old = $"{path}.old-{Environment.ProcessId}";
        Remove(old);
        if (Directory.Exists(path)) Directory.Move(path, old);
        Directory.Move(unfinished, path);
        Remove(old);
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }
}
