using LearningHub.Cli.Starting;
using LearningHub.Content.Checking.Settings;

namespace LearningHub.Tests.Starting;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("--name", "...")]
    [InlineData("--name", "two\nlines")]
    [InlineData("--name", "a bell \u0007")]
    [InlineData("--name", "half \ud800 of a character")]
    [InlineData("--area", " , ; ,")]
    [InlineData("--address", "learning.board.test")]
    [InlineData("--address", "ftp://board.test/")]
    [InlineData("--address", "https://board.test/?q=1")]
    [InlineData("--address", "https://me:secret@board.test/")]
    [InlineData("--address", "javascript:alert(1)")]
    [InlineData("--contact", "nobody")]
    [InlineData("--contact", "a@b@c.test")]
    [InlineData("--contact", "a](https://x.test)@b.test")]
    [InlineData("--contact", "a@b..test")]
    [InlineData("--accessibility", "a@b")]
    [InlineData("--telephone", "ring me")]
    [InlineData("--telephone", "12")]
    [InlineData("--colour", "blue")]
    [InlineData("--colour", "#12345")]
    [InlineData("--colour", "#9bd3dd")]
    [InlineData("--accent", "#ffffff")]
    [InlineData("--language", "English!")]
    public void Answers_that_cannot_be_used_are_refused_with_advice(string option, string answer)
    {
        var error = HubQuestions.All.Single(question => question.Option == option).Check(answer).Error;
        Assert.EndsWith(".", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_answer_is_refused_and_the_longest_is_taken()
    {
        Assert.NotNull(AnswerRules.Line(new string('a', 100_000)).Error);
        Assert.Null(AnswerRules.Line(new string('a', 120)).Error);
    }

    [Theory]
    [InlineData("0B5563", "#0b5563")]
    [InlineData("#035", "#003355")]
    public void Colours_are_written_in_one_way(string answer, string expected) => Assert.Equal(expected, AnswerRules.Colour(answer).Value);

    [Theory]
    [InlineData("#9bd3dd")]
    [InlineData("#ffffff")]
    [InlineData("#ff0000")]
    [InlineData("#ffff00")]
    public void The_suggested_colour_can_be_read_and_is_no_darker_than_it_must_be(string colour)
    {
        var suggested = Contrast.Darken(colour);
        Assert.Contains(suggested, AnswerRules.Colour(colour).Error!, StringComparison.Ordinal);
        Assert.InRange(Contrast.WithWhite(suggested), 4.5, 4.8);
        Assert.Null(AnswerRules.Colour(suggested).Error);
    }

    [Theory]
    [InlineData("01632 960123", true)]
    [InlineData("+44 (0)1632 960999", true)]
    [InlineData("+44 20 7946 0018", true)]
    [InlineData("07700 900 461", true)]
    [InlineData("01632 961123", false)]
    [InlineData("0800 1111", false)]
    [InlineData("999", false)]
    public void Numbers_that_are_kept_for_films_are_known(string number, bool isMadeUp) =>
        Assert.Equal(isMadeUp, MadeUpNumbers.Includes(number));

    [Fact]
    public void A_person_is_asked_again_until_an_answer_fits()
    {
        using var output = new StringWriter();
        var interview = new Interview(new StringReader("\nblue\n#9bd3dd\n#0b5563\n"), output);
        var question = HubQuestions.Colour with { Default = null };
        Assert.Equal("#0b5563", interview.Answer(question, null));
        Assert.Empty(interview.Errors);
        Assert.Contains("Please write an answer", output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"Try {Contrast.Darken("#9bd3dd")}", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Return_takes_the_default_and_the_end_of_input_is_an_error()
    {
        using var output = new StringWriter();
        var interview = new Interview(new StringReader("\n"), output);
        Assert.Equal("en-GB", interview.Answer(HubQuestions.Language, null));
        Assert.Equal(string.Empty, interview.Answer(HubQuestions.Name, null));
        Assert.StartsWith("--name", Assert.Single(interview.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_not_asked_for()
    {
        using var output = new StringWriter();
        Assert.Equal("A hub", new Interview(new StringReader("Another\n"), output).Answer(HubQuestions.Name, "A hub"));
        Assert.Equal(string.Empty, output.ToString());
    }
}
