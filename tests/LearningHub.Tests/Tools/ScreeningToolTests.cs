using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Tests.Support;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Word;

namespace LearningHub.Tests.Tools;

/// <summary>Tools in the words of others: which stand here, with what they say of themselves, and what the check holds.</summary>
public sealed class ScreeningToolTests
{
    private const string Questions = """
        title: Tool
        sections:
          - id: part
            title: Part
            questions:
              - { id: how-often, text: How often?, kind: choice, choices: [Never, Often], scores: [0, 4] }
        """;

    private static IEnumerable<Resource> WordForWord => MadeUpRound.Library.Resources
        .Where(resource => resource.Details is ToolDetails { Wording: ToolWording.WordForWord });

    [Fact]
    public void Eight_tools_stand_here_word_for_word_and_five_are_records() =>
        Assert.Equal(
            ("audit, audit-c, fast, gad-2, gad-7, hark, phq-2, phq-9",
                "assist-lite, dash-risk-checklist, epds, graded-care-profile-2, sdq"),
            (Ids(WordForWord), Ids(MadeUpRound.Library.Resources
                .Where(resource => resource.Details is ToolDetails { Wording: ToolWording.NotAllowed }))));

    [Fact]
    public void Each_is_scored_has_limits_beside_its_score_and_says_that_it_says_nothing_about_a_child()
    {
        foreach (var resource in WordForWord)
        {
            var details = (ToolDetails)resource.Details!;
            var set = details.Questions!;
            Assert.True(set.Score is { Bands: { Count: > 1 } bands } && bands[0].From == 0, resource.Id);
            Assert.All(set.Questions, question => Assert.Equal(question.Choices.Count, question.Scores.Count));
            Assert.Contains("nothing by itself about a child", details.CannotSay!, StringComparison.Ordinal);
            var sheet = FormSheet.For(MadeUpRound.Library, resource, null)!;
            Assert.Equal(3, sheet.Notes.Count);
            Assert.Contains(details.Credit!, Text(WordForm.Write(sheet)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_question_on_self_harm_brings_help_after_every_answer_but_the_first()
    {
        var set = ((ToolDetails)MadeUpRound.Library.ById["phq-9"].Details!).Questions!;
        var question = set.Questions.Last();
        Assert.Equal(question.Choices.Skip(1), question.UrgentAnswers.Select(answer => answer.Value));
        Assert.Contains("999", question.UrgentHelp!, StringComparison.Ordinal);
        Assert.All(set.Questions.SkipLast(1), other => Assert.Empty(other.UrgentAnswers));
        var word = Text(WordForm.Write(FormSheet.For(MadeUpRound.Library, MadeUpRound.Library.ById["phq-9"], null)!));
        Assert.Contains("116 123", word, StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_forms_have_the_very_words_of_the_long_ones()
    {
        Assert.Equal(Words("phq-9").Take(2), Words("phq-2"));
        Assert.Equal(Words("gad-7").Take(2), Words("gad-2"));
        Assert.Equal(Words("audit").Take(3), Words("audit-c"));
        Assert.Subset(Words("audit").ToHashSet(), Words("fast").ToHashSet());
    }

    [Theory]
    [InlineData("licence: all-rights-reserved\n", "LH322")]
    [InlineData("licence: all-rights-reserved\nwording: own\n", null)]
    [InlineData("licence: unknown\n", null)]
    [InlineData("licence: unknown\nwording: word-for-word\n", "LH322")]
    [InlineData("licence: all-rights-reserved\nwording: word-for-word\n", "LH322")]
    [InlineData("licence: all-rights-reserved\nwording: not-allowed\nreason: R.\nwhere-to-get-it: W.\n", "LH322")]
    [InlineData("licence: free-to-copy\nwording: word-for-word\n", "LH106")]
    public void Questions_stand_only_where_the_licence_allows_it(string keys, string? code)
    {
        var found = Load(keys, Questions).Where(diagnostic => diagnostic.Code.Id is "LH322" or "LH106").ToArray();
        if (code is null) Assert.Empty(found);
        else Assert.Contains(found, diagnostic => diagnostic.Code.Id == code);
    }

    [Fact]
    public void A_tool_in_the_words_of_others_that_does_not_say_enough_of_itself_is_told_which_keys_are_missing()
    {
        var diagnostic = Load("licence: free-to-copy\nwording: word-for-word\nwho-may-use: Anyone.\n", Questions)
            .Single(each => each.Message.Contains("needs these keys too", StringComparison.Ordinal));
        Assert.Contains("training-needed:, cannot-say:, next-step:, compared:, credit:", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Instructions_belong_to_the_words_that_the_check_holds()
    {
        string Digest(string questions) => Load("licence: free-to-copy\nwording: word-for-word\nwording-digest: x\n", questions)
            .Single(diagnostic => diagnostic.Code.Id == "LH323").Advice!;
        Assert.NotEqual(
            Digest(Questions),
            Digest(Questions.Replace("title: Part", "title: Part\n    intro: In the last year", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("urgent-answers: [Sometimes], urgent-help: Ring.", "LH107")]
    [InlineData("urgent-answers: [Often]", "LH106")]
    [InlineData("urgent-help: Ring.", "LH106")]
    public void Help_at_once_needs_an_answer_of_the_question_and_words(string keys, string code) =>
        Assert.Contains(Load("licence: unknown\n", Questions.Replace("scores: [0, 4] }", $"{keys} }}", StringComparison.Ordinal)),
            diagnostic => diagnostic.Code.Id == code && diagnostic.At.Line > 5);

    private static IReadOnlyList<LearningHub.Content.Diagnostics.Diagnostic> Load(string keys, string questions) => SmallHub.Load(
        ("tools/tool/questions.yml", questions),
        ("tools/tool/index.md", SmallHub.Resource("Text.", $"questions: questions.yml\n{keys}"))).Diagnostics;

    private static IEnumerable<string> Words(string tool) => ((ToolDetails)MadeUpRound.Library.ById[tool].Details!).Questions!.Questions
        .Select(question => $"{question.Text} {string.Join('|', question.Choices)} {string.Join('|', question.Scores)}");

    private static string Ids(IEnumerable<Resource> resources) =>
        string.Join(", ", resources.Select(resource => resource.Id).Order(StringComparer.Ordinal));

    private static string Text(byte[] word)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(word), false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
