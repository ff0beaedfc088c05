using System.Collections.Concurrent;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using LearningHub.Search.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>An open index: Lucene's readers over files in memory, and columns of documents. Safe to use from several threads. It holds
/// nothing but memory and need not be closed.</summary>
internal sealed class IndexSnapshot
{
    private const int MostRemembered = 10_000;

    private readonly IndexReader reader;
    private readonly StoredDocuments stored;
    private readonly Dictionary<string, int> ordinals = new(StringComparer.Ordinal);
    // The terms of each text field in each leaf; null where a leaf does not have the field.
    private readonly Terms?[][] terms;

    // Each word of a query and of its synonyms is looked up several times.
    private readonly BoundedCache<TermContext?[]> contexts;
    private readonly ConcurrentDictionary<string, bool> phrases = new(StringComparer.Ordinal);

    private IndexSnapshot(IndexManifest manifest, IndexGuidance guidance, DirectoryReader[] shards)
    {
        reader = shards.Length == 1 ? shards[0] : new MultiReader(shards, closeSubReaders: true);
        (Manifest, Guidance) = (manifest, guidance);
        Leaves = [.. reader.Leaves];
        if (!shards.Select(shard => shard.MaxDoc).SequenceEqual(manifest.Documents))
            throw new InvalidDataException("it has other documents than its manifest says");
        foreach (var leaf in Leaves) leaf.AtomicReader.CheckIntegrity();
        stored = new StoredDocuments(reader, manifest.Schema);
        foreach (var field in manifest.Schema.Texts) ordinals.Add(field.Name, ordinals.Count);
        terms = [.. manifest.Schema.Texts.Select(field => Leaves.Select(leaf => leaf.AtomicReader.GetTerms(field.Name)).ToArray())];
        contexts = new BoundedCache<TermContext?[]>(MostRemembered, Seek);
        Columns = new DocumentColumns(Leaves, manifest);
        OtherLanguages = Columns.DocumentsOf(guidance.OtherLanguages);
        Facets = new FacetColumn(Leaves, manifest.Schema.Facets);
        Searcher = new FieldStatisticsSearcher(reader) { Similarity = new Bm25Similarity() };
    }

    public IndexManifest Manifest { get; }
    public IndexGuidance Guidance { get; }

    // The segments of all shards. A document's number in its segment, plus the base of that, is its number in the index.
    public AtomicReaderContext[] Leaves { get; }
    public DocumentColumns Columns { get; }
    public FacetColumn Facets { get; }
    // The documents in another language; null if there are none.
    public FixedBitSet? OtherLanguages { get; }

    public IndexSearcher Searcher { get; }
    public int Documents => reader.MaxDoc;

    public static IndexSnapshot Open(string folder)
    {
        try
        {
            var manifest = IndexFolder.ReadManifest(folder);
            var shards = Enumerable.Range(0, manifest.Shards).Select(shard => DirectoryReader.Open(
                new IndexDirectory(Path.Combine(folder, IndexFolder.ShardName(shard)), manifest.FilesOf(shard))));
            return new IndexSnapshot(manifest, IndexFolder.ReadGuidance(folder, manifest), [.. shards]);
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
    public NumericDocValues? Norms(string field) => MultiDocValues.GetNormValues(reader, field);

    // The terms of a field; null if no document has the field.
    public Terms? Terms(string field) => MultiFields.GetTerms(reader, field);

    // The terms of a field that begin with some text, in order. The enumerator stands on each in turn.
    public IEnumerable<TermsEnum> TermsStartingWith(string field, string beginning)
    {
        if (Terms(field)?.GetEnumerator() is not { } all) yield break;
        var fitting = new PrefixTermsEnum(all, new BytesRef(beginning));
        while (fitting.MoveNext()) yield return fitting;
    }

    // The unstemmed words of all texts that begin with some text.
    public IEnumerable<KnownWord> WordsStartingWith(string beginning) => TermsStartingWith(FieldNames.Words, beginning).Select(Read);

    // The unstemmed words of all texts within some edits of a word, 2 at most.
    public IEnumerable<KnownWord> WordsNear(string word, int edits)
    {
        if (Terms(FieldNames.Words) is not { } all) yield break;
        var near = new FuzzyTermsEnum(all, new AttributeSource(), new Term(FieldNames.Words, word), edits, 0, transpositions: true);
        while (near.MoveNext()) yield return Read(near);
    }

    public bool HasTerm(string term) => contexts.Get(term).Any(context => context is not null);

    public int DocumentFrequency(string field, string term) => Find(field, term)?.DocFreq ?? 0;

    // Where a term of a text field stands, counted as if that many documents had it; null if the field does not have it.
    public TermContext? Seek(string field, BytesRef term, int documents) =>
        ordinals.TryGetValue(field, out var ordinal) ? Seek(terms[ordinal], term, documents) : null;

    // The same, remembered; null if the field does not have it.
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

    private static KnownWord Read(TermsEnum word) => new(word.Term.Utf8ToString(), word.TotalTermFreq);

    private TermContext?[] Seek(string term)
    {
        var bytes = new BytesRef(term);
        return [.. terms.Select(field => Seek(field, bytes))];
    }

    private TermContext? Seek(Terms?[] field, BytesRef term, int? documents = null)
    {
        TermContext? context = null;
        for (var leaf = 0; leaf < field.Length; leaf++)
        {
            if (field[leaf]?.GetEnumerator() is not { } found || !found.SeekExact(term)) continue;
            var counted = documents is null ? found.DocFreq : context is null ? documents.Value : 0;
            context ??= new TermContext(Searcher.TopReaderContext);
            context.Register(found.GetTermState(), leaf, counted, documents is null ? found.TotalTermFreq : -1);
        }
        return context;
    }
}

/// <summary>A word as people write it, and how often texts have it.</summary>
internal readonly record struct KnownWord(string Text, long Count);

/// <summary>Remembers the statistics of fields: each term of a query asks for them, and they come from all shards.</summary>
internal sealed class FieldStatisticsSearcher(IndexReader reader) : IndexSearcher(reader)
{
    private readonly ConcurrentDictionary<string, CollectionStatistics> statistics = new(StringComparer.Ordinal);

    public override CollectionStatistics CollectionStatistics(string field) => statistics.GetOrAdd(field, base.CollectionStatistics);
}
