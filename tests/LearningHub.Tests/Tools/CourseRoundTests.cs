using LearningHub.Tests.Support;
using LearningHub.Tools.Collating;
using LearningHub.Tools.Reports;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tests.Tools;

/// <summary>The evaluation of a course: many people answer one form, without names.</summary>
public sealed class CourseRoundTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-course-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Everyone_on_a_course_is_counted_and_the_same_form_twice_is_not()
    {
        var round = Course("evaluation-before");
        Answer(round, "A", ("course-service", "Police or probation"), ("sure-of-asking", "2"), ("families-now", "4"));
        Answer(round, "A", ("course-service", "Housing"), ("sure-of-asking", "3"), ("families-now", "10"));
        Answer(round, "B", ("course-service", "Housing"), ("sure-of-asking", "5"));
        Answer(round, "B", ("course-service", "Housing"), ("sure-of-asking", "1"));
        round.Files.Add(("again.json", round.Files[^1].Bytes));
        var collation = round.Collate();

        Assert.Equal(3, collation.Counted.Count);
        Assert.Equal(2, collation.Status.Twice.Count());
        Assert.Empty(collation.Status.Missing);
        var service = collation.Tallies.Single(each => each.Question.Id == "course-service");
        Assert.Equal((1, 2), (service.CountOf("Police or probation"), service.CountOf("Housing")));
        Assert.Equal("7", collation.Cases[0].Values.Single(each => each.Question.Id == "families-now").Median);
        var cases = CasesText.Write(collation);
        Assert.Contains("2 people returned the form.", cases, StringComparison.Ordinal);
        Assert.Contains("sent more than once", cases, StringComparison.Ordinal);
        Assert.Contains("median 7, from 4 to 10", cases, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_and_after_are_compared_by_the_questions_that_both_ask()
    {
        var (before, after) = (Course("evaluation-before"), Course("evaluation-after"));
        for (var person = 0; person < 8; person++)
        {
            Answer(before, "A", ("sure-of-asking", "2"));
            Answer(after, "A", ("sure-of-asking", "4"));
        }
        var text = Comparison.Write(after.Collate(), before.Collate(), 5);
        Assert.Contains("How sure are you of asking", text, StringComparison.Ordinal);
        Assert.Contains("| 2 | 8 of 8 (100.0%) | 0 of 8 (0.0%) |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_for_a_course_is_made_filled_in_and_added_up_with_the_real_program()
    {
        var opened = await Hub("audit", "new", "evaluation-later", "--id", "spring", "--cases", "1");
        Assert.Equal((0, string.Empty), (opened.Code, opened.Err));
        var send = Path.Combine(folder, "rounds", "spring", "send", "everyone-on-the-course");
        Assert.Contains("Nobody is asked for a name", await File.ReadAllTextAsync(Path.Combine(send, "instructions.txt")),
            StringComparison.Ordinal);
        for (var person = 0; person < 7; person++)
            await File.WriteAllTextAsync(Path.Combine(folder, "rounds", "spring", "returns", $"{person}.json"), $$$"""
                {"format":"learninghub-return/1","tool":"evaluation-later","edition":1,"role":"","round":"spring","copy":"{{{person}}}",
                 "case":"","answers":{"did-differently":"Yes","families-used":"{{{person}}}","first-used":"2026-0{{{person + 1}}}"}}
                """);
        var status = await Hub("audit", "status", "spring");
        Assert.Contains("Everyone on the course: 7 people", status.Out, StringComparison.Ordinal);
        var collated = await Hub("collate", "spring");
        Assert.Equal((0, string.Empty), (collated.Code, collated.Err));
        var results = Path.Combine(folder, "rounds", "spring", "results");
        Assert.Contains("7 people returned the form about 1 course.", await File.ReadAllTextAsync(Path.Combine(results, "draft-audit.md")),
            StringComparison.Ordinal);
        var numbers = await File.ReadAllTextAsync(Path.Combine(results, "inside-only", "numbers.csv"));
        Assert.Contains("all cases,7,0,3,0,6", numbers, StringComparison.Ordinal);
        Assert.Contains("all cases,7,0,2026-04,2026-01,2026-07", numbers, StringComparison.Ordinal);
        Assert.Contains(",7,3,not shown,not shown",
            await File.ReadAllTextAsync(Path.Combine(results, "numbers-for-publication.csv")), StringComparison.Ordinal);
        var closed = await Hub("audit", "close", "spring");
        Assert.Equal((0, string.Empty), (closed.Code, closed.Err));
    }

    [Fact]
    public async Task A_course_has_no_list_of_agencies()
    {
        var asked = Path.Combine(folder, "asked.csv");
        await File.WriteAllTextAsync(asked, "case,role,agency\nA,,School\n");
        var run = await HubProcess.RunAsync(
            "audit", "new", "evaluation-after", "--id", "spring", "--invitations", asked, "--rounds", Path.Combine(folder, "rounds"),
            "--content", Repository.Content);
        Assert.Equal(2, run.Code);
        Assert.Contains("Leave --invitations out", run.Err, StringComparison.Ordinal);
    }

    private static MadeUpRound Course(string tool) =>
        new(tool, [.. "AB".Select(letter => new Invitation(letter.ToString(), string.Empty, "Everyone on the course"))]);

    private static void Answer(MadeUpRound round, string letter, params (string Id, string Answer)[] answers)
    {
        var text = System.Text.Encoding.UTF8.GetString(round.Json(
            new Invitation(letter, string.Empty, string.Empty), answers.ToDictionary(each => each.Id, each => each.Answer)));
        var bytes = MadeUpRound.Utf8(text.Insert(1, $"\"copy\":\"{round.Files.Count}\","));
        round.Files.Add(($"{round.Files.Count}.json", bytes));
    }

    // In a process of its own, in a folder where rounds are made: other tests of rounds name every folder.
    private Task<(int Code, string Out, string Err)> Hub(params string[] arguments) =>
        HubProcess.RunInAsync(folder, [.. arguments, "--content", Repository.Content]);
}
