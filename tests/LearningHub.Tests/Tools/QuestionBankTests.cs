using LearningHub.Content;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Tools;

public sealed class QuestionBankTests
{
    private const string Bank = """
        questions:
          - id: seen
            text: "Was the child seen?"
            kind: yes-no
            purpose: To know.
            rests-on: ["report, 1.2", "audit#f-seen"]
            roles: [social-worker]
        """;

    private const string Tool = """
        title: Tool
        roles: [social-worker]
        sections:
          - id: part
            title: Part
            questions: [seen]
        """;

    private static readonly Lazy<Library> Real = new(() =>
        Library.Load(new FolderFiles(Repository.Content), new LibraryOptions(new DateOnly(2026, 11, 28))));

    public static TheoryData<string, string, string, string> Errors => new()
    {
        { Bank.Replace("audit#f-seen", "audit#f-sen", StringComparison.Ordinal), Tool, "LH207", "f-sen" },
        { Bank.Replace("report, 1.2", "reprot, 1.2", StringComparison.Ordinal), Tool, "LH207", "reprot" },
        { Bank.Replace("[social-worker]", "[social-wroker]", StringComparison.Ordinal), Tool, "LH201", "social-wroker" },
        { Bank.Replace("yes-no", "yes-or-no", StringComparison.Ordinal), Tool, "LH107", "yes-or-no" },
        { Bank.Replace("    purpose: To know.\n", string.Empty, StringComparison.Ordinal), Tool, "LH106", "purpose" },
        { Bank + "\n    minutes: 16", Tool, "LH107", "16 minutes" },
        { Bank + "\n    when: { question: sene, is: [\"Yes\"] }", Tool, "LH207", "sene" },
        { Bank + "\n    when: { question: seen, is: [\"Maybe\"] }", Tool, "LH107", "Maybe" },
        { Bank, Tool.Replace("[seen]", "[sene]", StringComparison.Ordinal), "LH207", "sene" },
        { Bank, Tool.Replace("[seen]", "[seen, seen]", StringComparison.Ordinal), "LH202", "seen" },
        { Bank, Tool.Replace("roles: [social-worker]", "roles: [social-worker, gp]", StringComparison.Ordinal), "LH201", "gp" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Every_error_of_bank_and_selection_is_reported(string bank, string tool, string code, string word) =>
        Assert.Contains(Load(bank, tool).Diagnostics,
            diagnostic => diagnostic.Code.Id == code && diagnostic.Message.Contains(word, StringComparison.Ordinal));

    [Fact]
    public void A_sound_bank_has_no_diagnostic() => Assert.Empty(Load(Bank, Tool).Diagnostics);

    [Fact]
    public void A_question_is_in_every_tool_that_selects_it() =>
        Assert.Equal("Was the child seen?", Questions(Load(Bank, Tool)).Questions.Single().Text);

    [Fact]
    public void A_condition_on_a_question_that_the_role_is_not_asked_before_is_reported()
    {
        var first = Bank[Bank.IndexOf('-', StringComparison.Ordinal)..].Replace("id: seen", "id: first", StringComparison.Ordinal);
        var bank = $"{Bank}\n    when: {{ question: first, is: [\"Yes\"] }}\n  {first}";
        var tool = Tool.Replace("[seen]", "[seen, first]", StringComparison.Ordinal);
        Assert.Contains(Load(bank, tool).Diagnostics, diagnostic => diagnostic.Message.Contains("before it", StringComparison.Ordinal));
    }

    [Fact]
    public void Thirteen_questions_for_one_role_are_reported_and_twelve_are_not()
    {
        Assert.Contains(Load(Many(13), Selecting(13)).Diagnostics, diagnostic => diagnostic.Code.Id == "LH320");
        Assert.DoesNotContain(Load(Many(12), Selecting(12)).Diagnostics, diagnostic => diagnostic.Code.Id == "LH320");
    }

    [Fact]
    public void Sixteen_minutes_for_one_role_are_reported() =>
        Assert.Contains(Load(Many(8).Replace("yes-no", "text", StringComparison.Ordinal), Selecting(8)).Diagnostics,
            diagnostic => diagnostic.Code.Id == "LH320" && diagnostic.Message.Contains("17 minutes", StringComparison.Ordinal));

    [Fact]
    public void No_form_of_our_tools_is_over_twelve_questions_or_fifteen_minutes()
    {
        var forms = Real.Value.Linked!.Resources.Select(resource => (resource.Details as ToolDetails)?.Questions)
            .OfType<QuestionSet>().Where(set => set.Roles.Count > 0).SelectMany(RoleForm.AllOf).ToArray();
        Assert.True(forms.Length >= 22);
        Assert.All(forms, form => Assert.InRange(form.Count, 1, RoleForm.MostQuestions));
        Assert.All(forms, form => Assert.InRange(form.Minutes, 1, RoleForm.MostMinutes));
    }

    [Fact]
    public void The_police_form_has_nine_questions_in_under_ten_minutes()
    {
        var set = ((ToolDetails)Real.Value.Linked!.ById["substance-misuse-reflection-tool"].Details!).Questions!;
        var form = RoleForm.For(set, "police");
        Assert.Equal(9, form.Count);
        Assert.True(form.Minutes < 10);
    }

    [Fact]
    public void Adults_come_first_in_every_form()
    {
        foreach (var set in Real.Value.Linked!.Resources.Select(resource => (resource.Details as ToolDetails)?.Questions)
            .OfType<QuestionSet>().Where(set => set.Roles.Count > 0))
        {
            Assert.All(RoleForm.AllOf(set).Where(form => form.Role != "supervisor"),
                form => Assert.Equal("adults-searched", form.Questions.First().Id));
        }
    }

    [Fact]
    public void Every_question_of_our_bank_says_what_it_is_for_and_what_it_rests_on() =>
        Assert.All(Real.Value.Source.Bank.Questions, question =>
        {
            Assert.NotEmpty(question.Purpose!);
            Assert.NotEmpty(question.RestsOn);
            Assert.NotEmpty(question.For);
        });

    private static string Many(int count) => "questions:\n" + string.Concat(Enumerable.Range(1, count).Select(number =>
        Bank[Bank.IndexOf('-', StringComparison.Ordinal)..].Replace("id: seen", $"id: q-{number}", StringComparison.Ordinal)
            .Insert(0, "  ") + "\n"));

    private static string Selecting(int count) => Tool.Replace(
        "[seen]", $"[{string.Join(", ", Enumerable.Range(1, count).Select(number => $"q-{number}"))}]", StringComparison.Ordinal);

    private static QuestionSet Questions(Library library) => ((ToolDetails)library.Linked!.ById["tool"].Details!).Questions!;

    private static Library Load(string bank, string tool) => SmallHub.Load(
        ("questions.yml", bank),
        ("tools/tool/questions.yml", tool),
        ("tools/tool/index.md", SmallHub.Resource("Text.", "questions: questions.yml\nlicence: unknown\n")),
        ("audits/audit.md", SmallHub.Resource("## Findings\n\n### Seen {#f-seen .strength}\n\nText [@report].")));
}
