using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Abuse;

/// <summary>The work that a query can cause is counted, not timed: no query takes more of it than it may, and none leaves much
/// behind.</summary>
public sealed class WorkTests
{
    // A word can stand for a term in each of two default fields, a fuzzy word for fifty, a phrase for 32 words.
    private const int MostTerms = 2 * ((QueryLimits.Patterns * QueryLimits.FuzzyTerms) + (QueryLimits.Length / 2));

    [Fact]
    public void No_query_becomes_a_Lucene_query_of_more_terms_than_there_is_room_for()
    {
        using var made = new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 30, 800));
        var index = IndexSnapshot.Open(made.Path);
        foreach (var text in OddText.Bombs())
        {
            var query = new QueryTranslator(index).Translate(QueryParser.Parse(text, MadeUpCorpus.Schema).Query);
            Assert.InRange(query is null ? 0 : Terms(query), 0, MostTerms);
        }
    }

    [Fact]
    public void Brackets_clauses_and_patterns_keep_their_bounds_wherever_they_stand()
    {
        foreach (var text in OddText.Bombs())
        {
            var query = QueryParser.Parse(text, MadeUpCorpus.Schema).Query;
            Assert.InRange(Depth(query), 0, QueryLimits.Depth + 1);
            Assert.InRange(All(query).Count(each => each is not BooleanQuery and not BoostedQuery), 0, QueryLimits.Clauses);
            Assert.InRange(All(query).Count(each => each is PrefixQuery or WildcardQuery or FuzzyQuery), 0, QueryLimits.Patterns);
        }
    }

    private static int Terms(global::Lucene.Net.Search.Query query) => query switch
    {
        global::Lucene.Net.Search.BooleanQuery boolean => boolean.Clauses.Sum(clause => Terms(clause.Query)),
        global::Lucene.Net.Search.PhraseQuery phrase => phrase.GetTerms().Length,
        _ => 1,
    };

    private static int Depth(Query query) => query switch
    {
        BooleanQuery boolean => 1 + boolean.Clauses.Select(clause => Depth(clause.Query)).DefaultIfEmpty().Max(),
        BoostedQuery boosted => Depth(boosted.Inner),
        _ => 0,
    };

    private static IEnumerable<Query> All(Query query) => query switch
    {
        BooleanQuery boolean => boolean.Clauses.SelectMany(clause => All(clause.Query)).Prepend(query),
        BoostedQuery boosted => All(boosted.Inner).Prepend(query),
        _ => [query],
    };
}
