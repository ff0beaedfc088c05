using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Schema;
using Lucene.Net.Util;

namespace LearningHub.Search.Assisting;

/// <summary>Helps people's queries: words that no text has are corrected first and then expanded by synonyms, so that a misspelt acronym
/// finds what it stands for; words that stand together in a text count for more; stop words alone still find.</summary>
internal sealed class QueryAssistant
{
    // Words in quotation marks are meant exactly, so their synonyms count less.
    private const float QuotedSynonymWeight = 0.15f;
    private const float TogetherWeight = 0.6f;
    private const float FillerWeight = 0.05f;
    private const int TogetherSlop = 30;
    private const int MostTogether = 8;
    private const int MostNames = 8;

    private readonly IndexSnapshot index;
    private readonly CommonWords common;
    private readonly WordBoundaries boundaries;
    private readonly SynonymMap synonyms;
    private readonly SpellingCorrector corrector;
    private readonly DidYouMean didYouMean;
    private readonly IIntentRecognizer? intents;
    private readonly GapFinder gaps;
    private readonly Lazy<ILookup<string, string>> pins;

    public QueryAssistant(IndexSnapshot index, IIntentRecognizer? intents = null)
    {
        (this.index, this.intents) = (index, intents);
        common = new CommonWords(index.Manifest.Schema);
        synonyms = new SynonymMap(index.Guidance);
        corrector = new SpellingCorrector(index);
        boundaries = new WordBoundaries(index, corrector, synonyms);
        didYouMean = new DidYouMean(index, corrector);
        gaps = new GapFinder(synonyms, corrector);
        pins = new(() => index.Guidance.Pins.SelectMany(pin => PinKeys(pin.Query).Select(key => (Key: key, pin.Group)))
            .ToLookup(pin => pin.Key, pin => pin.Group, StringComparer.Ordinal));
    }

    public AssistedQuery Assist(SearchRequest request, Query query)
    {
        var corrections = new List<TextEdit>();
        var corrected = boundaries.Read(query).ReplaceWords(word => Correct(word, corrections));
        if (request.KeepSpelling)
            corrected = query.ReplaceWords(word => corrector.IsKnown(word.Text) ? word : (Query?)Completed(word) ?? word);
        var text = corrections.Count == 0 || request.KeepSpelling ? null : TextEdit.Apply(request.Text, corrections);
        return new AssistedQuery(Expand(corrected), text, corrections, gaps.Find(corrected));
    }

    public IEnumerable<string> Offers(SearchRequest request, Query query, AssistedQuery assisted, bool isEmpty)
    {
        var offers = didYouMean.Offers(request.Text, query, assisted.Corrections, isEmpty);
        return request.KeepSpelling && assisted.Corrections.Count > 0
            ? offers.Append(TextEdit.Apply(request.Text, assisted.Corrections)) : offers;
    }

    // The ways to read a query, of which the first that matches something is used. Common words ("what to do") are looked for in titles.
    public IEnumerable<AssistedQuery> Readings(SearchRequest request, Query query, AssistedQuery assisted)
    {
        if (common.InTitles(query) is { } inTitles) yield return assisted with { Query = inTitles };
        yield return assisted;
        if (!request.KeepSpelling)
            yield return assisted with { Query = query.ReplaceWords(word => (Query?)Completed(word, isOfWords: true) ?? word), Gaps = [] };
        yield return ByParts(query, assisted);
    }

    // The parts of words with hyphens, and the words of longer names, anywhere in a text, for a query that finds nothing otherwise: "RCPC"
    // is in no text, and "coercive" only in "coercive control".
    private AssistedQuery ByParts(Query query, AssistedQuery assisted)
    {
        var gaps = new List<QueryGap>();
        var byParts = query.ReplaceWords(word =>
        {
            string[] names = CommonWords.IsFiller(word.Text) ? [] : [.. synonyms.NamesWith(word.Text).Distinct().Take(MostNames)];
            if (names.Length > 0) gaps.Add(new QueryGap(word.Text, names));
            var texts = names.Prepend(boundaries.Apart(word.Text)).SelectMany(text => text.Split(' ')).Distinct();
            return new BooleanQuery([.. texts.Select(text => Optional(word with { Text = text }))]);
        });
        return assisted with { Query = byParts, Gaps = gaps.Count > 0 ? gaps : assisted.Gaps };
    }

    // A query's intent, and the documents that editors put first for it, or for a query that leaves nothing out; null: there are none.
    public (QueryIntent? Intent, FixedBitSet? Documents) Pinned(string text, AssistedQuery assisted)
    {
        // Of what is written and what is meant, the more urgent counts.
        string?[] texts = [text, assisted.CorrectedText];
        var recognized = texts.OfType<string>().Select(each => intents?.Recognize(each)).ToArray();
        var intent = index.Guidance.Intents.FirstOrDefault(recognized.Contains);
        var begun = !corrector.IsKnown(text) && corrector.Completions(text) is [var first, ..] ? first : null;
        string?[] names = assisted.Query.Leaves().Any(leaf => leaf.IsExcluded) ? [] : [.. texts, begun];
        var groups = names.OfType<string>().SelectMany(PinKeys).Select(key => pins.Value[key])
            .FirstOrDefault(found => found.Any()) ?? intent?.Groups ?? [];
        return (intent, index.Columns.DocumentsOf(groups));
    }

    private static IEnumerable<string> PinKeys(string text) => SynonymMap.KeysOf(text)
        .Select(key => key.Length > 0
            ? key : SynonymMap.Key(EnglishAnalyzer.Analyze(text, FieldAnalysis.Words).Select(token => token.Term)));

    private Query Correct(WordQuery word, List<TextEdit> corrections)
    {
        if (corrector.IsKnown(word.Text) || CommonWords.IsFiller(word.Text)) return word;
        if (Completed(word) is { } completed) return completed;
        if (corrector.Correct(word.Text) is not { } text) return word;
        corrections.Add(new TextEdit(word.Start, word.Text, text));
        return word with { Text = text };
    }

    // The beginning of a word that texts have is a word that somebody has not typed to its end, and no misspelling.
    private BestOfQuery? Completed(WordQuery word, bool isOfWords = false)
    {
        var completions = corrector.Completions(word.Text, isOfWords);
        return completions.Count == 0 ? null : new BestOfQuery([.. completions.SelectMany(text => WaysOf(word with { Text = text }))]);
    }

    // A word that only editors know is looked for under its other names.
    private IEnumerable<Query> WaysOf(WordQuery word) => corrector.IsInTexts(word.Text) ? [word]
        : SynonymMap.KeysOf(word.Text).SelectMany(synonyms.Others).Select(other => new PhraseQuery(word.Field, other, 0));

    // The coverage of a query is for all of it; what stands in brackets is a plain sum.
    private Query Expand(Query query, bool isOutermost = true)
    {
        if (query is PhraseQuery { Slop: 0 } phrase) return Expand(phrase);
        if (query is not (WordQuery or BooleanQuery { Clauses.Count: > 0 })) return query;
        var (written, clauses) = (query.AsClauses(), new List<Clause>());
        for (var i = 0; i < written.Count;)
        {
            var (used, ways) = LongestSynonym(written, i);
            clauses.Add(written[i] with { Query = ways ?? (written[i].Query is WordQuery word ? word : Expand(written[i].Query, false)) });
            i += Math.Max(1, used);
        }
        var together = Together(written);
        if (isOutermost && clauses.All(clause => clause.Occurrence is Occurrence.Optional)) return Covering(clauses, together);
        if (together is not null) clauses.Add(Optional(together));
        return new BooleanQuery(clauses);
    }

    private static AnyOfQuery Covering(List<Clause> clauses, BoostedQuery? together)
    {
        Query[] parts = [.. clauses.Select(clause => clause.Query)];
        Query[] significant = [.. parts.Where(part => !CommonWords.IsFiller(part))];
        if (significant.Length == 0) significant = parts;
        IEnumerable<Query> extras = parts.Except(significant).Select(part => new BoostedQuery(part, FillerWeight));
        return new AnyOfQuery(significant, together is null ? [.. extras] : [.. extras, together]);
    }

    private Query Expand(PhraseQuery phrase)
    {
        string[] others = [.. SynonymMap.KeysOf(phrase.Text).SelectMany(synonyms.Others).Distinct()];
        if (others.Length == 0) return phrase;
        return new BestOfQuery(
            [phrase, .. others.Select(other => new BoostedQuery(new PhraseQuery(phrase.Field, other, 0), QuotedSynonymWeight))]);
    }

    // The longest run of words from a place on that has other names.
    private (int Used, BestOfQuery? Ways) LongestSynonym(IReadOnlyList<Clause> clauses, int from)
    {
        var (used, key) = synonyms.LongestName(clauses, from, name => synonyms.Others(name).Count > 0);
        if (used == 0) return (0, null);
        var field = ((WordQuery)clauses[from].Query).Field;
        var written = used == 1
            ? clauses[from].Query : new BooleanQuery([.. clauses.Skip(from).Take(used).Select(clause => Optional(clause.Query))]);
        return (used, new BestOfQuery([written, .. synonyms.Others(key).Select(other => new PhraseQuery(field, other, 0))]));
    }

    // Documents in which the words stand near each other are more likely about what was meant.
    private static BoostedQuery? Together(IReadOnlyList<Clause> clauses)
    {
        var words = string.Join(' ', clauses.Where(clause => clause.Occurrence is not Occurrence.Excluded)
            .Select(clause => clause.Query).OfType<WordQuery>().Where(word => word.Field is null && !CommonWords.IsFiller(word))
            .Select(word => word.Text));
        var terms = EnglishAnalyzer.Analyze(words).Count(token => !token.IsCompound);
        return terms is < 2 or > MostTogether ? null : new BoostedQuery(new PhraseQuery(null, words, TogetherSlop), TogetherWeight);
    }

    private static Clause Optional(Query query) => new(query, Occurrence.Optional);
}

/// <summary>A query after help.</summary>
internal sealed record AssistedQuery(
    Query Query, string? CorrectedText, IReadOnlyList<TextEdit> Corrections, IReadOnlyList<QueryGap> Gaps);
