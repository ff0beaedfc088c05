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
    private const int ShortestWithBeginning = 6;

    private readonly IndexSnapshot index;
    private readonly CommonWords common;
    private readonly SynonymMap synonyms;
    private readonly SpellingCorrector corrector;
    private readonly DidYouMean didYouMean;
    private readonly IntentRecognizer intents;
    private readonly GapFinder gaps;
    private readonly Lazy<ILookup<string, string>> pins;

    public QueryAssistant(IndexSnapshot index)
    {
        this.index = index;
        common = new CommonWords(index.Manifest.Schema);
        synonyms = new SynonymMap(index.Manifest.Guidance);
        corrector = new SpellingCorrector(index);
        didYouMean = new DidYouMean(index, corrector);
        intents = new IntentRecognizer(index.Manifest.Guidance);
        gaps = new GapFinder(synonyms, corrector);
        pins = new(() => index.Manifest.Guidance.Pins.SelectMany(pin => PinKeys(pin.Query).Select(key => (Key: key, pin.Group)))
            .ToLookup(pin => pin.Key, pin => pin.Group, StringComparer.Ordinal));
    }

    public AssistedQuery Assist(SearchRequest request, Query query)
    {
        var corrections = new List<TextEdit>();
        var corrected = query.ReplaceWords(word => Correct(word, corrections));
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
    public IEnumerable<Query> Readings(SearchRequest request, Query query, Query assisted)
    {
        if (common.InTitles(query) is { } inTitles) yield return inTitles;
        yield return assisted;
        if (ByParts(query) is { } inParts) yield return inParts;
        if (!request.KeepSpelling) yield return ByBeginnings(query);
    }

    // The parts of words with hyphens anywhere in a text, for a query that finds nothing otherwise; null if no word has a hyphen.
    private static Query? ByParts(Query query)
    {
        var hasParts = false;
        var inParts = query.ReplaceWords(word =>
        {
            var tokens = EnglishAnalyzer.Analyze(word.Text);
            if (!tokens.Any(token => token.IsCompound)) return word;
            hasParts = true;
            var parts = tokens.Where(token => !token.IsCompound);
            return new BooleanQuery([.. parts.Select(part => Optional(word with { Text = word.Text[part.Start..part.End] }))]);
        });
        return hasParts ? inParts : null;
    }

    // The beginnings of long words, for a query that finds nothing otherwise.
    private static BooleanQuery ByBeginnings(Query query)
    {
        var clauses = query.AsClauses();
        if (clauses.Any(clause => clause.Occurrence is not Occurrence.Optional)) return new BooleanQuery([]);
        var words = clauses.Select(clause => clause.Query).OfType<WordQuery>().Where(word => word.Text.Length >= ShortestWithBeginning);
        return new BooleanQuery(
            [.. words.Select(word => Optional(new PrefixQuery(word.Field, word.Text[..(word.Text.Length * 2 / 3)].ToLowerInvariant())))]);
    }

    // A query's intent, and the documents that editors put first for the query or for its intent; null where there are none.
    public (QueryIntent? Intent, FixedBitSet? Documents) Pinned(string text)
    {
        var intent = intents.Recognize(text);
        var groups = PinKeys(text).Select(key => pins.Value[key]).FirstOrDefault(found => found.Any()) ?? intent?.Groups ?? [];
        if (!groups.Any()) return (intent, null);
        var documents = new FixedBitSet(index.Documents);
        foreach (var group in groups.Select(index.Columns.FindGroup).Where(group => group >= 0))
            documents.Set(index.Columns.GroupStarts[group], index.Columns.GroupStarts[group + 1]);
        return (intent, documents);
    }

    private static IEnumerable<string> PinKeys(string text) => SynonymMap.KeysOf(text)
        .Select(key => key.Length > 0
            ? key : SynonymMap.Key(EnglishAnalyzer.Analyze(text, FieldAnalysis.Words).Select(token => token.Term)));

    private Query Correct(WordQuery word, List<TextEdit> corrections)
    {
        if (corrector.IsKnown(word.Text)) return word;
        if (Completed(word) is { } completed) return completed;
        if (corrector.Correct(word.Text) is not { } text) return word;
        corrections.Add(new TextEdit(word.Start, word.Text, text));
        return word with { Text = text };
    }

    // The beginning of a word that texts have is a word that somebody has not typed to its end, and no misspelling.
    private BestOfQuery? Completed(WordQuery word)
    {
        var completions = corrector.Completions(word.Text);
        return completions.Count == 0 ? null : new BestOfQuery([.. completions.Select(text => word with { Text = text })]);
    }

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
