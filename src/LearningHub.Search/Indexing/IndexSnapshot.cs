using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>An open index: Lucene's reader over files in memory, and columns of documents. Safe to use from several threads.</summary>
internal sealed class IndexSnapshot : IDisposable
{
    private const int MostRemembered = 10_000;

    private readonly DirectoryReader reader;
    private readonly StoredDocuments stored;
    private readonly Dictionary<string, int> ordinals = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TermContext?[]> contexts = new(StringComparer.Ordinal);
    private int remembered;
    private volatile bool isClosed;

    private IndexSnapshot(IndexManifest manifest, DirectoryReader reader)
    {
        this.reader = reader;
        Manifest = manifest;
        if (reader.Leaves.Count > 1 || reader.MaxDoc != manifest.Documents)
            throw new InvalidDataException("It does not have the documents that its manifest says.");
        foreach (var leaf in reader.Leaves) leaf.AtomicReader.CheckIntegrity();
        Leaf = reader.Leaves.Count == 0 ? null : reader.Leaves[0];
        stored = new StoredDocuments(reader, manifest.Schema);
        foreach (var field in manifest.Schema.Texts) ordinals.Add(field.Name, ordinals.Count);
        Columns = new DocumentColumns(Reader);
        Facets = new FacetColumn(Reader, manifest.Schema.Facets);
        Norms = manifest.Schema.Texts.ToDictionary(field => field.Name, field => ReadNorms(field.Name), StringComparer.Ordinal);
        Searcher = new IndexSearcher(reader) { Similarity = new Bm25Similarity(Norms) };
    }

    public IndexManifest Manifest { get; }

    // The only segment; null if there are no documents.
    public AtomicReaderContext? Leaf { get; }
    public DocumentColumns Columns { get; }
    public FacetColumn Facets { get; }

    // For each text field the length norm of each document; 0 where the document does not have the field.
    public IReadOnlyDictionary<string, byte[]> Norms { get; }
    public IndexSearcher Searcher { get; }
    public int Documents => reader.MaxDoc;
    private AtomicReader? Reader => Leaf?.AtomicReader;

    public static IndexSnapshot Open(string folder)
    {
        var manifest = IndexFolder.ReadManifest(folder);
        var files = IndexFolder.ReadFiles(folder, manifest);
        DirectoryReader? reader = null;
        try
        {
            reader = DirectoryReader.Open(files);
            return new IndexSnapshot(manifest, reader);
        }
#pragma warning disable CA1031 // Damaged files can make Lucene throw anything, and all of it means the same.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            reader?.Dispose();
            throw IndexFolder.Damaged(folder, $"is damaged: {fault.Message}", fault);
        }
    }

    // Keeps the index open until the lease is given back, even if the index is closed meanwhile.
    public IndexLease Lease()
    {
        ObjectDisposedException.ThrowIf(isClosed || !reader.TryIncRef(), this);
        return new IndexLease(reader);
    }

    // The terms of a field; null if no document has the field.
    public Terms? Terms(string field) => Reader?.GetTerms(field);

    // The terms of a field that begin with some text, in order. The enumerator stands on each in turn.
    public IEnumerable<TermsEnum> TermsStartingWith(string field, string beginning)
    {
        if (Terms(field)?.GetEnumerator() is not { } terms) yield break;
        var bytes = new BytesRef(beginning);
        if (terms.SeekCeil(bytes) is TermsEnum.SeekStatus.END) yield break;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, bytes)) yield break;
            yield return terms;
        }
        while (terms.MoveNext());
    }


    public bool HasTerm(string term) => Find(term).Any(context => context is not null);

    public int DocumentFrequency(string field, string term) => Find(field, term)?.DocFreq ?? 0;

    // Where a term stands; null if the field does not have it.
    public TermContext? Find(string field, string term) => ordinals.TryGetValue(field, out var ordinal) ? Find(term)[ordinal] : null;
    public StoredDocument Stored(int document) => stored.Read(document);

    public void Dispose()
    {
        isClosed = true;
        reader.Dispose();
    }

    // Cached, because each word of a query and of its synonyms is looked up several times.
    private TermContext?[] Find(string term)
    {
        if (contexts.TryGetValue(term, out var known)) return known;
        var bytes = new BytesRef(term);
        TermContext?[] found = [.. Manifest.Schema.Texts.Select(field => Seek(field.Name, bytes))];
        if (Interlocked.Increment(ref remembered) > MostRemembered)
        {
            contexts.Clear();
            remembered = 0;
        }
        contexts.TryAdd(term, found);
        return found;
    }

    private TermContext? Seek(string field, BytesRef term)
    {
        if (Terms(field)?.GetEnumerator() is not { } terms || !terms.SeekExact(term)) return null;
        return new TermContext(Searcher.TopReaderContext, terms.GetTermState(), 0, terms.DocFreq, terms.TotalTermFreq);
    }

    private byte[] ReadNorms(string field)
    {
        var norms = new byte[Documents];
        if (Reader?.GetNormValues(field) is not { } values) return norms;
        for (var document = 0; document < norms.Length; document++) norms[document] = unchecked((byte)values.Get(document));
        return norms;
    }
}

/// <summary>Keeps a reader open while a question is answered.</summary>
internal readonly struct IndexLease(IndexReader reader) : IDisposable
{
    public void Dispose() => reader.DecRef();
}
