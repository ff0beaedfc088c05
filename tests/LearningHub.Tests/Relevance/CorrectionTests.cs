using LearningHub.Search;

namespace LearningHub.Tests.Relevance;

/// <summary>Misspelt words of the real library are corrected, and words that are no mistakes are left alone.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public void Words_of_ordinary_English_names_of_drugs_and_street_words_are_never_replaced()
    {
        string[] queries =
        [
            "is it illegal", "nos", "poppers", "vaping", "graded care profile", "harm reduction", "laughing gas", "flash meeting",
                "my ex wont stop", "dog", "triple P",
            "dame carol black", "nitrous oxide", "marsh lane", "DUST", "mcat", "ghb", "ketamine", "balloons", "naloxone", "steroids",
            "whippets", "fostering panel rota",
            "school uniform grant", "hoarding", "grooming", "sertraline", "etizolam", "pilot scheme", "bailiffs", "custard",
        ];
        var index = JudgedLibrary.Index;
        var replaced = queries.Select(query => (Asked: query, index.Search(new SearchRequest { Text = query, Take = 0 }).CorrectedText))
            .Where(answer => answer.CorrectedText is not null).Select(answer => $"{answer.Asked}: {answer.CorrectedText}").ToArray();
        Assert.True(replaced.Length == 0, string.Join('\n', replaced));
    }

    [Theory]
    [InlineData("disguised complience", "disguised compliance")]
    [InlineData("domestc abuse", "domestic abuse")]
    [InlineData("chronolgy", "chronology")]
    [InlineData("alchohol", "alcohol")]
    [InlineData("comissioning", "commissioning")]
    [InlineData("MARCA", "marac")]
    public void Misspelt_words_of_the_library_are_corrected(string query, string expected)
    {
        var index = JudgedLibrary.Index;
        Assert.Equal(expected, index.Search(new SearchRequest { Text = query, Take = 0 }).CorrectedText);
    }

    [Theory]
    [InlineData("alc", "alcohol")]
    [InlineData("alco", "alcohol")]
    [InlineData("pregn", "pregnancy")]
    [InlineData("viol", "violence")]
    public void The_beginning_of_a_word_finds_the_word(string beginning, string word)
    {
        var index = JudgedLibrary.Index;
        var answer = index.Search(new SearchRequest { Text = beginning, Take = 0 });
        Assert.Null(answer.CorrectedText);
        Assert.True(answer.Total >= index.Search(new SearchRequest { Text = word, Take = 0, Assist = false }).Total);
    }

    [Theory]
    [InlineData("co-operation")]
    [InlineData("ante-natal")]
    [InlineData("ante-natal care")]
    [InlineData("non-attendance")]
    [InlineData("well-being")]
    public void A_word_with_a_hyphen_is_not_missed_where_texts_write_it_otherwise(string query)
    {
        var answer = JudgedLibrary.Index.Search(new SearchRequest { Text = query, Take = 0 });
        Assert.True(answer.Total > 0);
        Assert.Empty(answer.Gaps);
    }

    [Fact]
    public void What_the_library_does_not_hold_is_named_with_what_is_near_to_it()
    {
        var index = JudgedLibrary.Index;
        var drug = Assert.Single(index.Search(new SearchRequest { Text = "ketamine", Take = 0 }).Gaps);
        Assert.Equal("ketamine", drug.Text);
        Assert.Contains("drugs", drug.Near);
        Assert.Equal("uniform grant", Assert.Single(index.Search(new SearchRequest { Text = "school uniform grant", Take = 0 }).Gaps).Text);
        Assert.Empty(index.Search(new SearchRequest { Text = "what is a MARAC", Take = 0 }).Gaps);
        Assert.Empty(index.Search(new SearchRequest { Text = "binge drinking", Take = 0 }).Gaps);
    }
}
