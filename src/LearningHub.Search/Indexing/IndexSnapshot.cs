using System.Collections.Concurrent;
using LearningHub.Search.Analysis;
using LearningHub.Search.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>An open index: Lucene's reader over files in memory, and columns of documents. Safe to use from several threads. It holds
/// nothing but memory and need not be closed.</summary>
internal sealed class IndexSnapshot
{
    private const int MostRemembered = 10_000;

    private readonly DirectoryReader reader;
    private readonly StoredDocuments stored;
    private readonly Dictionary<string, int> ordinals = new(StringComparer.Ordinal);

    // Each word of a query and of its synonyms is looked up several times.
    private readonly BoundedCache<TermContext?[]> contexts;
    private readonly ConcurrentDictionary<string, bool> phrases = new(StringComparer.Ordinal);

    private IndexSnapshot(IndexManifest manifest, DirectoryReader reader)
    {
        this.reader = reader;
        Manifest = manifest;
        Leaf = reader.Leaves.SingleOrDefault();
        if (reader.MaxDoc != manifest.Documents) throw new InvalidDataException("it has other documents than its manifest says");
        Reader?.CheckIntegrity();
        stored = new StoredDocuments(reader, manifest.Schema);
        foreach (var field in manifest.Schema.Texts) ordinals.Add(field.Name, ordinals.Count);
        contexts = new BoundedCache<TermContext?[]>(MostRemembered, Seek);
        Columns = new DocumentColumns(Reader);
        OtherLanguages = Columns.DocumentsOf(manifest.Guidance.OtherLanguages);
        Facets = new FacetColumn(Reader, manifest.Schema.Facets);
        Searcher = new IndexSearcher(reader) { Similarity = new Bm25Similarity() };
    }

    public IndexManifest Manifest { get; }

    // The only segment; null if there are no documents.
    public AtomicReaderContext? Leaf { get; }
    public DocumentColumns Columns { get; }
    public FacetColumn Facets { get; }
    // The documents in another language; null if there are none.
    public FixedBitSet? OtherLanguages { get; }

    public IndexSearcher Searcher { get; }
    public int Documents => reader.MaxDoc;
    private AtomicReader? Reader => Leaf?.AtomicReader;

    public static IndexSnapshot Open(string folder)
    {
        try
        {
            var manifest = IndexFolder.ReadManifest(folder);
            return new IndexSnapshot(manifest, DirectoryReader.Open(new IndexDirectory(folder, manifest.Files)));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException($"The search index {folder} cannot be read: {exception.Message}", exception);
        }
#pragma warning disable CA1031 // Damaged files can make Lucene throw anything, and all of it means the same.
        catch (Exception exception) when (exception is not (OutOfMemoryException or DamagedIndexException))
#pragma warning restore CA1031
        {
            throw IndexFolder.Damaged(folder, $"is damaged: {exception.Message}", exception);
        }
    }

    // The length norms of a text field; 0 where a document does not have the field. Null if no document has it.
    public NumericDocValues? Norms(string field) => Reader?.GetNormValues(field);

    // The terms of a field; null if no document has the field.
    public Terms? Terms(string field) => Reader?.GetTerms(field);

    // The terms of a field that begin with some text, in order. The enumerator stands on each in turn.
    public IEnumerable<TermsEnum> TermsStartingWith(string field, string beginning)
    {
        if (Terms(field)?.GetEnumerator() is not { } all) yield break;
        var terms = new PrefixTermsEnum(all, new BytesRef(beginning));
        while (terms.MoveNext()) yield return terms;
    }

    // The unstemmed words of all texts that begin with some text.
    public IEnumerable<KnownWord> WordsStartingWith(string beginning) => TermsStartingWith(FieldNames.Words, beginning).Select(Read);

    // The unstemmed words of all texts within some edits of a word, 2 at most.
    public IEnumerable<KnownWord> WordsNear(string word, int edits)
    {
        if (Terms(FieldNames.Words) is not { } terms) yield break;
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(FieldNames.Words, word), edits, 0, transpositions: true);
        while (near.MoveNext()) yield return Read(near);
    }

    public bool HasTerm(string term) => contexts.Get(term).Any(context => context is not null);

    public int DocumentFrequency(string field, string term) => Find(field, term)?.DocFreq ?? 0;

    // Where a term stands; null if the field does not have it.
    public TermContext? Find(string field, string term) =>
        ordinals.TryGetValue(field, out var ordinal) ? contexts.Get(term)[ordinal] : null;

    // Whether a phrase stands in any text.
    public bool HasMatch(PhraseQuery phrase)
    {
        var key = phrase.ToString();
        if (phrases.TryGetValue(key, out var known)) return known;
        if (phrases.Count >= MostRemembered) phrases.Clear();
        return phrases[key] = Searcher.Search(phrase, 1).TotalHits > 0;
    }

    public StoredDocument Stored(int document) => stored.Read(document);

    private static KnownWord Read(TermsEnum terms) => new(terms.Term.Utf8ToString(), terms.TotalTermFreq);

    private TermContext?[] Seek(string term)
    {
        var bytes = new BytesRef(term);
        return [.. Manifest.Schema.Texts.Select(field => Terms(field.Name)?.GetEnumerator() is { } terms && terms.SeekExact(bytes)
            ? new TermContext(Searcher.TopReaderContext, terms.GetTermState(), 0, terms.DocFreq, terms.TotalTermFreq) : null)];
    }
}

/// <summary>A word as people write it, and how often texts have it.</summary>
internal readonly record struct KnownWord(string Text, long Count);
