using LearningHub.Search;

namespace LearningHub.Tests.Search.Assisting;

/// <summary>What is offered while somebody types.</summary>
public sealed class SuggestionTests(Shelf shelf) : IClassFixture<Shelf>
{
    [Theory]
    [InlineData("ri", "Risk assessment", "Risk")]
    [InlineData("risk a", "Risk assessment", "Risk assessment")]
    [InlineData("assess ri", "Risk assessment", "Risk assessment")]
    [InlineData("babi ri", "Assessment of risk to babies", "risk babies")]
    [InlineData("DOM", "Domestic abuse", "Domestic")]
    [InlineData("child", "The child’s voice", "child")]
    [InlineData("voice chil", "The child’s voice", "child voice")]
    public void Phrases_are_offered_whose_words_begin_like_those_typed(string typed, string wanted, string marked)
    {
        var first = shelf.Index.Suggest(typed, 5)[0];
        Assert.Equal(wanted, first.Text);
        // What is marked is the beginning of each word that was typed.
        var marks = first.Marks.Select(mark => first.Text.Substring(mark.Start, mark.Length)).ToArray();
        Assert.Equal(marked.Split(' ').Length, marks.Length);
        Assert.All(marks.Zip(marked.Split(' ')), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("domsetic", "Domestic abuse")]
    [InlineData("domesti abuze", "Domestic abuse")]
    [InlineData("assesment rsik", "Assessment of risk to babies")]
    public void Slips_of_the_finger_are_forgiven(string typed, string wanted) =>
        Assert.Contains(wanted, shelf.Index.Suggest(typed, 5).Select(suggestion => suggestion.Text));

    [Fact]
    public void A_phrase_is_offered_once_the_weightier_first()
    {
        var suggestions = shelf.Index.Suggest("risk", 5);
        Assert.Equal(("Risk assessment", "topic", "risk"), (suggestions[0].Text, suggestions[0].Kind, suggestions[0].Target));
        Assert.Single(suggestions, suggestion => suggestion.Text.Equals("risk assessment", StringComparison.OrdinalIgnoreCase));
        Assert.Single(shelf.Index.Suggest("risk", 1));
    }

    [Fact]
    public void The_last_word_is_completed_by_words_of_the_texts()
    {
        var suggestion = Assert.Single(shelf.Index.Suggest("heavy drin", 5));
        Assert.Equal(("heavy drinking", Suggestion.QueryKind, null), (suggestion.Text, suggestion.Kind, suggestion.Target));
        Assert.Empty(shelf.Index.Suggest("heavy drin ", 5));
    }

    [Fact]
    public void What_nobody_offers_gets_nothing()
    {
        foreach (var typed in new[] { string.Empty, "  ", "%%%", "xyzzyx" }) Assert.Empty(shelf.Index.Suggest(typed, 5));
    }
}
