using LearningHub.Content.Model.Resources;
using LearningHub.Tests.Support;
using LearningHub.Tools.Collating;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tests.Tools;

public sealed class OlderEditionTests
{
    private const string Editions = """
        editions:
          - { date: 2026-01-01, change: First. }
          - { date: 2026-02-01, change: A question has another id. }

        """;

    private const string Questions = """
        title: Tool
        renamed: { seen-alone: seen }
        sections:
          - id: part
            title: Part
            questions:
              - { id: seen, text: Was the child seen?, kind: yes-no, evidence: What was seen? }
        """;

    [Fact]
    public void Answers_under_a_former_id_are_counted_under_the_present_one()
    {
        var library = SmallHub.Load(
            ("tools/tool/questions.yml", Questions),
            ("tools/tool/index.md", SmallHub.Resource("Text.", $"questions: questions.yml\nlicence: unknown\n{Editions}"))).Linked!;
        var round = new Round
        {
            Id = "spring",
            Tool = "tool",
            Code = string.Empty,
            Opened = SmallHub.Today,
            Due = SmallHub.Today,
            Cases = ["A"],
            Invitations = [new Invitation("A", string.Empty, "Team")],
        };
        var read = new ReturnReader(library, round).Read("a.json", MadeUpRound.Utf8("""
            {"format":"learninghub-return/1","tool":"tool","edition":1,"role":"","case":"A","agency":"Team","nothing_held":false,
             "answers":{"seen-alone":"Yes","seen-alone-evidence":"At home."}}
            """));
        Assert.Null(read.Refusal);
        Assert.Equal("At home.", read.Return!.Answers["seen-evidence"]);
        Assert.Contains(read.Return.Notes, note => note.Contains("edition 1", StringComparison.Ordinal));
        var tally = new Collator(library, round).Collate([read]).Tallies.Single();
        Assert.Equal("1 of 1 (100.0%)", tally.OfAll("Yes").ToString());
    }

    [Fact]
    public void What_a_question_said_before_is_told_in_words()
    {
        var first = Read(1);
        Assert.Contains("What has changed since: A question has another id (edition 2).", first.Notes[0], StringComparison.Ordinal);
        Assert.Contains("“Did you see the child?” is counted as “Was the child seen?”", first.Notes);
        Assert.Contains("“Which school?” is not asked any more in this form: the answer “Hill” is not counted.", first.Notes);
        Assert.Equal("Yes", first.Answers["seen"]);
        Assert.DoesNotContain(Read(2).Notes, note => note.Contains("is counted as", StringComparison.Ordinal));
    }

    [Fact]
    public void A_return_on_the_first_edition_of_our_tool_is_explained()
    {
        var round = new MadeUpRound("substance-misuse-reflection-tool", [new Invitation("A", "police", "Police")]);
        var read = round.Reader.Read("a.json", round.Json(
            round.Round.Invitations[0], new() { ["shared-early"] = "Yes", ["first-concern"] = "In spring." }, edition: 1));
        Assert.Contains(read.Return!.Notes, note => note.StartsWith("“Was what other agencies knew asked for", StringComparison.Ordinal));
        Assert.Contains(read.Return.Notes, note => note.Contains("first worry about drink or drugs", StringComparison.Ordinal));
        var editions = MadeUpRound.Library.ById["substance-misuse-reflection-tool"].Editions;
        Assert.All(editions.SkipLast(1), edition => Assert.NotNull(edition.Text));
    }

    [Fact]
    public void What_is_asked_in_other_words_now_is_counted_and_nobodys_words_are_lost()
    {
        var round = new MadeUpRound("substance-misuse-reflection-tool", [new Invitation("A", "drug-and-alcohol-worker", "Treatment")]);
        var read = round.Reader.Read("a.json", round.Json(
            round.Round.Invitations[0],
            new()
            {
                ["pattern"] = "Occasional or recreational",
                ["where-children"] = "With an aunt.",
                ["procuring"] = "A friend brings it.",
                ["triggers"] = "Pay day.",
                ["left-alone"] = "No",
            }, edition: 1)).Return!;
        Assert.Equal("Occasional", read.Answers["pattern"]);
        Assert.Equal("With an aunt.\nA friend brings it.", read.Answers["children-during-use-evidence"]);
        Assert.Equal("Pay day.", read.Answers["triggers-known-evidence"]);
        Assert.Contains(
            read.Notes, note => note.EndsWith("is counted as “What are the triggers? Write no names.”", StringComparison.Ordinal));
        Assert.Contains(read.Notes, note => note.Contains("ever left alone", StringComparison.Ordinal)
            && note.Contains("is not asked any more", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("substance-misuse-reflection-tool", 61, 22)]
    [InlineData("child-in-need-plan-audit", 24, 15)]
    public void The_list_says_which_questions_of_then_are_asked_now(string tool, int all, int asked)
    {
        var earlier = ((ToolDetails)MadeUpRound.Library.ById[tool].Details!).Questions!.Earlier;
        Assert.Equal((all, asked), (earlier.Count, earlier.Count(each => each.Now is not null)));
    }

    [Fact]
    public void An_answer_of_words_to_what_is_a_choice_now_is_left_out_and_not_called_counted()
    {
        var round = new MadeUpRound("substance-misuse-reflection-tool", [new Invitation("A", "school", "School")]);
        var read = round.Reader.Read("a.json", round.Json(
            round.Round.Invitations[0],
            new() { ["child-heard"] = "She draws the kitchen.", ["shared-early"] = "Yes" }, edition: 1)).Return!;
        Assert.DoesNotContain("child-heard", read.Answers.Keys);
        Assert.Contains(read.Notes, note => note.Contains("has no such answer", StringComparison.Ordinal));
        Assert.DoesNotContain(read.Notes, note => note.Contains("child's voice", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("now: sene", "There is no question \"sene\".")]
    [InlineData("now: seen, answers: { Often: Maybe }", "\"Maybe\" is not an answer to \"seen\".")]
    [InlineData("now: seen-evidence, answers: { Often: \"Yes\" }", "\"Yes\" is not an answer to \"seen-evidence\".")]
    public void A_fault_in_the_list_is_told(string keys, string message)
    {
        var found = SmallHub.Diagnostics(
            ("tools/tool/questions.yml", $"{Questions}\nearlier:\n  - {{ id: old, edition: 1, text: \"Old?\", {keys} }}\n"),
            ("tools/tool/index.md", SmallHub.Resource("Text.", $"questions: questions.yml\nlicence: unknown\n{Editions}")));
        Assert.Contains(found, problem => problem.Message == message);
    }

    private static AgencyReturn Read(int edition)
    {
        var questions = Questions + """

            earlier:
              - { id: seen-alone, edition: 1, text: "Did you see the child?", now: seen }
              - { id: school, edition: 1, text: "Which school?" }
            """;
        var library = SmallHub.Load(
            ("tools/tool/questions.yml", questions),
            ("tools/tool/index.md", SmallHub.Resource("Text.", $"questions: questions.yml\nlicence: unknown\n{Editions}"))).Linked!;
        var round = new Round
        {
            Id = "spring",
            Tool = "tool",
            Code = string.Empty,
            Opened = SmallHub.Today,
            Due = SmallHub.Today,
            Cases = ["A"],
            Invitations = [new Invitation("A", string.Empty, "Team")],
        };
        var id = edition == 1 ? "seen-alone" : "seen";
        return new ReturnReader(library, round).Read("a.json", MadeUpRound.Utf8($$"""
            {"format":"learninghub-return/1","tool":"tool","edition":{{edition}},"role":"","case":"A","agency":"Team","nothing_held":false,
             "answers":{"{{id}}":"Yes","school":"Hill"} }
            """)).Return!;
    }
}
