using System.Text.Json;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace LearningHub.Search.Indexing;

/// <summary>Builds an index: a folder with one Lucene segment and a manifest. The same documents in the same order give the same bytes.
/// One thread adds documents, in their order; that order is the order of document numbers, which groups rely on.</summary>
public sealed class IndexBuilder : IDisposable
{
    private const double BufferMegabytes = 256;

    private readonly IndexSchema schema;
    private readonly IndexGuidance guidance;
    private readonly DocumentChecker checker;
    private readonly DocumentConverter converter;
    private readonly SpellingWords words = new();
    private readonly RAMDirectory directory = new();
    private readonly IndexWriter writer;

    /// <summary>A builder without documents.</summary>
    /// <param name="schema">What documents hold.</param>
    /// <param name="guidance">Synonyms, pinned results, phrases to suggest.</param>
    public IndexBuilder(IndexSchema schema, IndexGuidance? guidance = null)
    {
        this.schema = schema;
        this.guidance = guidance ?? IndexGuidance.None;
        checker = new DocumentChecker(schema);
        converter = new DocumentConverter(schema, words);
        writer = new IndexWriter(directory, Settings());
    }

    /// <summary>A hash of everything but the documents of an index.</summary>
    /// <param name="schema">What documents hold.</param>
    /// <param name="guidance">Synonyms, pinned results, phrases to suggest.</param>
    public static string HashSettings(IndexSchema schema, IndexGuidance guidance) => IndexFolder.Hash(
        JsonSerializer.SerializeToUtf8Bytes(
            new IndexManifest { Schema = schema, Guidance = guidance, Documents = 0, Files = [] },
            IndexManifestJson.Default.IndexManifest));

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema, or its group was added before with others in between.</exception>
    public void Add(IndexDocument document)
    {
        checker.Check(document);
        words.Clear();
        writer.AddDocument(converter.Convert(document));
    }

    /// <summary>Writes the index beside its place and moves it there whole.</summary>
    /// <param name="path">The folder; an index that stands there is replaced, anything else is not.</param>
    /// <exception cref="IOException">It cannot be written; what stood there stays.</exception>
    public void Build(string path)
    {
        if (writer.MaxDoc > 0) writer.ForceMerge(1);
        var documents = writer.MaxDoc;
        writer.Dispose();
        Write(directory, documents, path);
    }

    /// <summary>Ends adding, and reads what was added; null if nothing was.</summary>
    internal DirectoryReader? Finish()
    {
        var documents = writer.MaxDoc;
        if (documents > 0) writer.ForceMerge(1);
        writer.Dispose();
        return documents > 0 ? DirectoryReader.Open(directory) : null;
    }

    /// <summary>Builds an index of parts of other indexes, in their order.</summary>
    internal void BuildFrom(IndexReader[] parts, string path)
    {
        using var merged = new RAMDirectory();
        int documents;
        using (var merging = new IndexWriter(merged, Settings()))
        {
            merging.AddIndexes(parts);
            documents = merging.MaxDoc;
        }
        Write(merged, documents, path);
    }

    /// <summary>Lets go of what was not built.</summary>
    public void Dispose()
    {
        if (!writer.IsClosed) writer.Rollback();
        directory.Dispose();
    }

    private IndexWriterConfig Settings() => new(FieldAnalyzer.Version, Analyzer())
    {
        Codec = new StableCodec(),
        Similarity = new Bm25Similarity(),
        RAMBufferSizeMB = BufferMegabytes,
        UseCompoundFile = false,
        // Merges neighbours only, so that documents keep their order.
        MergePolicy = new LogDocMergePolicy { NoCFSRatio = 0 },
        MergeScheduler = new SerialMergeScheduler(),
    };

    private void Write(RAMDirectory written, int documents, string path)
    {
        var unfinished = $"{path}.unfinished-{Environment.ProcessId}";
        GuardTarget(path);
        try
        {
            Remove(unfinished);
            Directory.CreateDirectory(unfinished);
            IndexFolder.WriteManifest(unfinished, new IndexManifest
            {
                Schema = schema,
                Guidance = guidance,
                Documents = documents,
                Files = WriteFiles(written, unfinished)
            });
            MoveInto(unfinished, path);
        }
        finally
        {
            Remove(unfinished);
        }
    }

    private PerFieldAnalyzerWrapper Analyzer()
    {
        var others = schema.Texts.Where(field => field.Analysis is not FieldAnalysis.Words)
            .ToDictionary(field => field.Name, Analyzer (field) => new FieldAnalyzer(field.Analysis, words));
        return new PerFieldAnalyzerWrapper(new FieldAnalyzer(FieldAnalysis.Words), others);
    }

    private static List<IndexedFile> WriteFiles(RAMDirectory directory, string folder)
    {
        var files = new List<IndexedFile>();
        foreach (var name in directory.ListAll().Order(StringComparer.Ordinal))
        {
            using var input = directory.OpenInput(name, IOContext.READ_ONCE);
            var bytes = new byte[input.Length];
            input.ReadBytes(bytes, 0, bytes.Length);
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            files.Add(new IndexedFile(name, bytes.Length, IndexFolder.Hash(bytes)));
        }
        return files;
    }

    // A file or folder at this place that is not an index is not replaced.
    private static void GuardTarget(string path)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw new DirectoryNotFoundException($"The folder of {path} does not exist.");
        var isFree = !File.Exists(path) && (!Directory.Exists(path) || File.Exists(Path.Combine(path, IndexFolder.ManifestName)));
        if (!isFree) throw new IOException($"The search index cannot be written to {path}: something else is there.");
    }

    private static void MoveInto(string unfinished, string path)
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
