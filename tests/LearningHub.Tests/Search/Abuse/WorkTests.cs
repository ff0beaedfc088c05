using LearningHub.Search.Querying;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Abuse;

/// <summary>The work that a query can cause is counted, not timed: no query takes more of it than it may, and none leaves much behind.</summary>
public sealed class WorkTests
{
    // A word can stand for a term in each default field, a fuzzy word for fifty, a phrase for 32 words.
    private const int MostCursors = 2 * ((QueryLimits.Patterns * QueryLimits.FuzzyTerms) + (QueryLimits.Length / 2));

    // A set for each clause and field, and one for each pair of brackets and what is required and excluded in it.
    private const int MostSets = 4 * QueryLimits.Clauses;

    [Fact]
    public void No_query_takes_more_cursors_and_sets_than_there_is_room_for()
    {
        using var index = new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 30, 800));
        using var reader = IndexReader.Open(index.Path);
        var fields = Enumerable.Range(0, MadeUpCorpus.Schema.Texts.Count).Select(field => new FieldScores(reader, field)).ToArray();
        foreach (var text in OddText.Bombs())
        {
            var scratch = new SearchScratch(reader.SetWords);
            _ = new QueryPlanner(reader, fields, scratch).Plan(QueryParser.Parse(text, MadeUpCorpus.Schema).Query);
            Assert.InRange(scratch.UsedCursors, 0, MostCursors);
            Assert.InRange(scratch.UsedSets, 0, MostSets);
            scratch.Reset();
            Assert.InRange(scratch.Kept, 0, 300);
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
