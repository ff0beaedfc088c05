using LearningHub.Search;
using LearningHub.Search.Schema;

namespace LearningHub.Tests.Search.Assisting;

/// <summary>What the engine does for people who do not know the words of the texts.</summary>
public sealed class AssistedQueryTests(Shelf shelf) : IClassFixture<Shelf>
{
    [Fact]
    public void A_misspelt_acronym_is_corrected_and_then_finds_what_it_stands_for()
    {
        // No text has MARAC itself; it is found through the synonym.
        var answer = shelf.Index.Search(new SearchRequest { Text = "marc" });
        Assert.Equal("marac", answer.CorrectedText);
        Assert.Null(answer.DidYouMean);
        Assert.Equal("meeting", answer.Hits[0].Group);
    }

    [Fact]
    public void A_misspelt_word_is_corrected_in_its_place()
    {
        var answer = shelf.Index.Search(new SearchRequest { Text = "  disguised   complience " });
        Assert.Equal("  disguised   compliance ", answer.CorrectedText);
        Assert.Equal("drinking", answer.Hits[0].Group);
    }

    [Fact]
    public void Spelling_is_kept_when_asked_and_the_other_offered()
    {
        var answer = shelf.Index.Search(new SearchRequest { Text = "marc", KeepSpelling = true });
        Assert.Equal(0, answer.Total);
        Assert.Null(answer.CorrectedText);
        Assert.Equal("marac", answer.DidYouMean);
    }

    [Theory]
    [InlineData("\"disguised complience\"", "\"disguised compliance\"")]
    [InlineData("drinking \"disgised complience\"", "drinking \"disguised compliance\"")]
    [InlineData("drinkng \"complience\"", "drinking \"compliance\"")]
    [InlineData("\"toxic tiro\"", "\"toxic trio\"")]
    [InlineData("title:\"confrence\"", "title:\"conference\"")]
    [InlineData("drinking -complience", "drinking -compliance")]
    [InlineData("drinking -\"disguised complience\"", "drinking -\"disguised compliance\"")]
    [InlineData("Complien*", "complian*")]
    [InlineData("compliance*", "complianc*")]
    [InlineData("title:confrenc*", "title:confer*")]
    [InlineData("\"compliance disguised\"", "compliance disguised")]
    [InlineData("title:hang", "hang")]
    [InlineData("+hamlet +wall", "hamlet wall")]
    [InlineData("\"disguised compliance\"", null)]
    [InlineData("drinking -zzzzzz", null)]
    [InlineData("zzzzzz", null)]
    [InlineData("\"zzzzzz\"", null)]
    [InlineData("zzzzzz*", null)]
    [InlineData("disguised complience", null)]
    public void What_was_left_as_written_is_offered_in_other_words_that_find_something(string text, string? offered)
    {
        var answer = shelf.Index.Search(new SearchRequest { Text = text });
        Assert.Equal(offered, answer.DidYouMean);
        if (offered is not null) Assert.True(shelf.Index.Search(new SearchRequest { Text = offered }).Total > 0);
    }

    [Fact]
    public void A_misspelt_word_that_is_left_out_hides_nothing()
    {
        var answer = shelf.Index.Search(new SearchRequest { Text = "drinking -complience" });
        Assert.Null(answer.CorrectedText);
        Assert.Equal(shelf.Find("drinking"), answer.Hits.Select(hit => hit.Group));
        Assert.Equal("drinking -compliance", answer.DidYouMean);
    }

    [Fact]
    public void What_is_offered_finds_something_under_the_same_filters()
    {
        var filters = new[] { new FacetFilter("kind", ["tool"]) };
        Assert.Null(shelf.Index.Search(new SearchRequest { Text = "\"disguised complience\"", Filters = filters }).DidYouMean);
    }

    [Fact]
    public void Without_help_nothing_is_corrected_expanded_or_pinned()
    {
        foreach (var text in new[] { "marc", "MARAC", "toxic trio", "not" })
        {
            var answer = shelf.Index.Search(new SearchRequest { Text = text, Assist = false });
            Assert.Equal((0, null, null), (answer.Total, answer.CorrectedText, answer.DidYouMean));
        }
        Assert.DoesNotContain(shelf.Index.Search(new SearchRequest { Text = "minutes", Assist = false }).Hits, hit => hit.IsPinned);
    }

    [Theory]
    [InlineData("MARAC", "meeting")]
    [InlineData("multi-agency risk assessment conference", "meeting")]
    [InlineData("toxic trio", "trio")]
    [InlineData("toxic tiro", "trio")]
    [InlineData("\"toxic trio\"", "trio")]
    [InlineData("gp", "doctor")]
    [InlineData("family doctors", "doctor")]
    [InlineData("work with the toxic trio", "trio")]
    public void Synonyms_of_one_word_and_of_several_are_found(string text, string wanted) =>
        Assert.Contains(wanted, shelf.Find(text).Take(2));

    [Fact]
    public void The_words_of_a_synonym_must_stand_together()
    {
        // "combined" holds both words of "combined needs", apart from each other.
        Assert.Equal(["trio"], shelf.Find("\"toxic trio\""));
        Assert.Equal(["trio"], shelf.Find("toxic trio"));
    }

    [Fact]
    public void Stop_words_alone_find_and_those_together_first()
    {
        Assert.Equal("hamlet", shelf.Find("to be or not to be")[0]);
        Assert.Equal("hamlet", shelf.Find("\"that is the\"")[0]);
        Assert.Empty(shelf.Find("€ %"));
    }

    [Theory]
    [InlineData("what to do", "guide")]
    [InlineData("how to", "howto")]
    [InlineData("how do I", "howto")]
    public void Words_that_only_ask_find_titles_that_have_them(string text, string wanted)
    {
        Assert.Equal(wanted, shelf.Find(text)[0]);
    }

    [Theory]
    [InlineData("hamle", "hamlet")]
    [InlineData("cli", "howto")]
    [InlineData("complian", "drinking")]
    [InlineData("assessm conf", "meeting")]
    [InlineData("question hamle", "hamlet")]
    public void The_beginning_of_a_known_word_finds_the_word_and_is_not_corrected(string text, string wanted)
    {
        var answer = shelf.Index.Search(new SearchRequest { Text = text });
        Assert.Equal(wanted, answer.Hits[0].Group);
        Assert.Null(answer.CorrectedText);
        var marks = answer.Hits[0].Documents[0].Passages.OfType<Passage>()
            .SelectMany(passage => passage.Marks.Select(mark => passage.Text.Substring(mark.Start, mark.Length)));
        Assert.Contains(marks, mark => mark.StartsWith(text.Split(' ')[^1], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_synonym_that_was_not_typed_is_marked_only_where_its_words_stand_together()
    {
        // "combined needs" is a synonym of what is asked; the tool has both words, apart.
        var trio = shelf.Index.Search(new SearchRequest { Text = "toxic trio work" });
        Assert.Equal(["combined needs"], Marked(trio, "trio"));
        Assert.Equal(["work"], Marked(trio, "combined"));
    }

    private static string[] Marked(SearchResponse answer, string group)
    {
        var body = answer.Hits.Single(hit => hit.Group == group).Documents[0].Passages[1]!;
        var marks = body.Marks.Select(mark => body.Text.Substring(mark.Start, mark.Length));
        return [string.Join(' ', marks)];
    }

    [Fact]
    public void Pinned_results_come_first_with_their_own_scores()
    {
        var answer = shelf.Index.Search(new SearchRequest { Text = "Minutes" });
        Assert.Equal(["leaflet", "poster"], answer.Hits.Where(hit => hit.IsPinned).Select(hit => hit.Group));
        Assert.True(answer.Hits[0].IsPinned && answer.Hits[1].IsPinned);
        Assert.Equal(["drinking", "meeting"], answer.Hits.Skip(2).Select(hit => hit.Group).Order());
        // The poster does not hold the word; the leaflet scores what it would without the pin.
        Assert.Equal(0, answer.Hits[1].Score);
        var unpinned = shelf.Index.Search(new SearchRequest { Text = "minutes minutes" }).Hits.Single(hit => hit.Group == "leaflet");
        Assert.False(unpinned.IsPinned);
        Assert.Equal(shelf.Index.Search(new SearchRequest { Text = "minutes", Assist = false }).Hits.Single(
            hit => hit.Group == "leaflet").Score, answer.Hits[0].Score, 1e-5);
        Assert.Equal(4, answer.Total);
    }

    [Fact]
    public void A_pinned_result_that_a_filter_leaves_out_stays_out()
    {
        var audits = shelf.Index.Search(new SearchRequest { Text = "minutes", Filters = [new FacetFilter("kind", ["audit"])] });
        Assert.Equal(["drinking", "meeting"], audits.Hits.Select(hit => hit.Group).Order());
        Assert.DoesNotContain(audits.Hits, hit => hit.IsPinned);
        Assert.Equal([("audit", 2), ("tool", 2)], audits.Facets[0].Values.Select(value => (value.Value, value.Count)));
    }

    [Fact]
    public void Pins_are_found_without_any_hit_and_keep_pages_whole()
    {
        Assert.Equal("poster", shelf.Find("nothing like this")[0]);
        var all = shelf.Find("minutes");
        var pages = Enumerable.Range(0, 4)
            .SelectMany(page => shelf.Index.Search(new SearchRequest { Text = "minutes", Skip = page, Take = 1 }).Hits)
            .Select(hit => hit.Group);
        Assert.Equal(all, pages);
    }

    [Fact]
    public void What_is_boosted_comes_higher_and_nothing_else_changes()
    {
        Assert.Equal(["heavy", "heavier"], shelf.Find("parents"));
        var boosted = shelf.Index.Search(new SearchRequest { Text = "parents", Boost = new FacetBoost("kind", "tool", 5) });
        Assert.Equal(["heavier", "heavy"], boosted.Hits.Select(hit => hit.Group));
        Assert.Equal(1.25, boosted.Hits[0].Score / boosted.Hits[1].Score, 1e-4);
    }

    [Theory]
    [InlineData("drinking")]
    [InlineData("minutes")]
    [InlineData("family drinking of parents")]
    [InlineData("toxic trio")]
    [InlineData("+drinking minutes -hamlet")]
    [InlineData("drink* family~ \"family doctor\"^3")]
    [InlineData("to be")]
    [InlineData("")]
    public void Parts_of_an_explanation_add_up_to_the_score_of_the_hit(string text)
    {
        foreach (var assist in new[] { true, false })
        {
            var answer = shelf.Index.Search(new SearchRequest
            {
                Text = text,
                Assist = assist,
                Explain = true,
                Boost = new FacetBoost("kind", "tool", 2)
            });
            Assert.True(answer.Total > 0 || !assist);
            foreach (var hit in answer.Hits.Where(hit => hit.Score > 0))
            {
                Assert.Equal(hit.Score, hit.Explanation!.Score, 1e-4);
                AssertAddsUp(hit.Explanation);
            }
        }
        Assert.All(shelf.Index.Search(new SearchRequest { Text = text }).Hits, hit => Assert.Null(hit.Explanation));
    }

    [Fact]
    public void More_like_this_leaves_the_group_itself_out()
    {
        var similar = shelf.Index.MoreLike("heavy", 5);
        Assert.Equal("heavier", similar[0].Group);
        Assert.DoesNotContain(similar, hit => hit.Group == "heavy");
        Assert.Contains("drinking", similar.Select(hit => hit.Group));
        Assert.Single(shelf.Index.MoreLike("heavy", 1));
    }

    private static void AssertAddsUp(Explanation explanation)
    {
        if (explanation.Parts.Count == 0) return;
        var parts = explanation.Parts.Select(part => part.Score).ToArray();
        if (explanation.Text.StartsWith("best of", StringComparison.Ordinal)) Assert.Equal(parts.Max(), explanation.Score, 1e-5);
        else if (explanation.Text.StartsWith("times", StringComparison.Ordinal))
            Assert.Equal(parts.Single() * Factor(explanation.Text), explanation.Score, 1e-4);
        else if (explanation.Text.Contains("lessened", StringComparison.Ordinal))
            Assert.InRange(explanation.Score, parts.Sum() * 0.6 - 1e-5, parts.Sum() + 1e-5);
        else Assert.Equal(parts.Sum(), explanation.Score, 1e-5);
        Assert.All(explanation.Parts, AssertAddsUp);
    }

    private static double Factor(string text) =>
        double.Parse(text["times ".Length..text.IndexOf(',', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
}
