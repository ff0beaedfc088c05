using LearningHub.Search;
using LearningHub.Search.Schema;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Assisting;

/// <summary>What the engine does for words that no text has, and for queries that no single section answers.</summary>
public sealed class StrangersWordsTests : IDisposable
{
    private static readonly IndexSchema Schema = new()
    {
        Texts = [new TextField { Name = "title", Boost = 3 }, new TextField { Name = "body" }]
    };

    private static readonly IndexGuidance Guidance = new()
    {
        Synonyms = [new SynonymGroup(["mental ill health", "mental illness"]), new SynonymGroup(["telling someone", "report it"])],
        See = [new SeeReference(["baby blues", "puerperal", "not in the mood"], ["mental illness"])],
    };

    private readonly TestIndex made = new(Schema,
    [
        Document("illness", "Mothers", "Mental ill health of a mother."),
        Document("mood", "Mood", "A mood that lasts."),
        Document("report", "Audit", "The report of an audit."),
        Document("telling", "Telling someone", "Whom to call."),
        Document("visits", "Visits", "Visits without notice at weekends."),
        Document("visits", "Fires", "The brigade tests alarms.", number: 1),
        Document("alarms", "Alarms", "Alarms, alarms and alarms again."),
    ], Guidance);

    public void Dispose() => made.Dispose();

    [Theory]
    [InlineData("baby blues")]
    [InlineData("puerperal")]
    [InlineData("peurperal")]
    [InlineData("\"baby blues\"")]
    public void A_word_that_editors_refer_to_another_finds_all_names_of_that(string text) => Assert.Equal(["illness"], Find(text));

    [Fact]
    public void A_reference_leads_one_way()
    {
        using var index = new TestIndex(
            Schema, [Document("blues", "Baby blues", "Days of tears."), Document("illness", "Mental illness", "Of mothers.")], Guidance);
        Assert.Equal(["illness"], TestIndex.Groups(index.Index.Search(new SearchRequest { Text = "mental ill health" })));
        Assert.Equal(["blues", "illness"], TestIndex.Groups(index.Index.Search(new SearchRequest { Text = "baby blues" })).Order());
    }

    [Fact]
    public void A_phrase_of_which_stop_words_leave_one_term_does_not_stand_for_that_term()
    {
        Assert.Equal(["report"], Find("report"));
        Assert.Equal(["mood"], Find("mood"));
    }

    [Fact]
    public void A_word_of_which_nothing_near_is_known_finds_nothing_and_is_named()
    {
        // "brigade" only begins like it.
        var answer = made.Index.Search(new SearchRequest { Text = "brigadoon" });
        Assert.Equal(0, answer.Total);
        Assert.Equal("brigadoon", Assert.Single(answer.Gaps).Text);
        Assert.Null(answer.CorrectedText);
        Assert.Empty(Find("\"brigadoon\""));
        Assert.Empty(Find("+brigadoon visits"));
        Assert.Empty(Find("brigadoon -visits"));
        Assert.Equal(0, made.Index.Search(new SearchRequest { Text = "brigadoon", KeepSpelling = true }).Total);
    }

    [Theory]
    [InlineData("withoutnotice", "visits")]
    [InlineData("illhealth", "illness")]
    [InlineData("brig ade", "visits")]
    public void A_word_finds_a_text_that_writes_it_apart_or_together(string text, string wanted) => Assert.Contains(wanted, Find(text));

    [Fact]
    public void A_group_that_has_more_of_the_query_in_all_its_documents_comes_before_one_that_says_the_same_twice()
    {
        using var index = new TestIndex(
            Schema,
            [
                Document("same", "Part", "Visits without notice."), Document("same", "Part", "Visits without notice.", number: 1),
                Document("both", "Part", "Visits without notice."), Document("both", "Part", "Alarms are tested in all homes.", number: 1),
                Document("one", "Part", "Alarms are tested in all homes."), Document("two", "Part", "Alarms are tested in all homes."),
            ],
            Guidance);
        Assert.Equal(["both", "same"], TestIndex.Groups(index.Index.Search(new SearchRequest { Text = "visits alarms" })).Take(2));
    }

    [Fact]
    public void The_score_of_a_group_that_lacks_a_part_of_the_query_is_explained()
    {
        var answer = made.Index.Search(new SearchRequest { Text = "mood alarms visits", Explain = true });
        Assert.All(answer.Hits, hit => Assert.Equal(hit.Score, hit.Explanation!.Score, 3));
        Assert.All(answer.Hits, hit => Assert.Contains("lacks a part of the query", hit.Explanation!.Text, StringComparison.Ordinal));
        Assert.Equal(answer.Hits.Select(hit => hit.Score).OrderDescending(), answer.Hits.Select(hit => hit.Score));
    }

    private string[] Find(string text) => TestIndex.Groups(made.Index.Search(new SearchRequest { Text = text }));

    private static IndexDocument Document(string group, string title, string body, int number = 0) =>
        new() { Id = $"{group}#{number}", Group = group, Texts = [title, body], Facets = [] };
}
