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
}
