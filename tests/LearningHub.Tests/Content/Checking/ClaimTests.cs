using LearningHub.Content;
using LearningHub.Content.Checking.Settings;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Checking;

public sealed class ClaimTests
{
    private const string Strong = """
        practice-themes: []
        audiences: []
        levels: []
        ages: []
        licences: [{ id: unknown, label: Unknown, description: D. }]
        evidence-strengths:
          - { id: strong, label: Strong, description: D. }
          - { id: moderate, label: Moderate, description: D. }
          - { id: limited, label: Limited, description: D. }
        course-levels: []
        """;

    private const string Law = """
        - { id: wt-2013, title: Working together (2013), short-names: [working together], kind: guidance, in-force: 2013-04,
            ended: 2015-03, replaced-by: wt-2023, meaning: M. }
        - { id: wt-2023, title: Working together (2023), short-names: [working together], kind: guidance, in-force: 2023-12, meaning: M. }
        - { id: da-act, title: Domestic Abuse Act 2021, misnamed: [Domestic Violence Act 2018], kind: act, in-force: 2021, meaning: M. }
        """;

    [Theory]
    [InlineData("£833,000 saved for 60 families", true)]
    [InlineData("$18,000 net benefit per family", true)]
    [InlineData("between £15,094 and £90,940 saved", true)]
    [InlineData("a return of £3 for each pound", true)]
    [InlineData("£2,194 for each child", false)]
    [InlineData("About £475 for each conference", false)]
    public void A_saving_under_cost_is_told(string cost, bool isTold) =>
        Assert.Equal(isTold, Codes(Programme("limited", "Text.", $"cost: \"{cost}\"\n")).Contains("LH331"));

    [Theory]
    [InlineData("moderate", "It works.", true)]
    [InlineData("moderate", "One study found it [@report, 3]. ", false)]
    [InlineData("moderate", "One study found it.\n\nIt is cheap [@report, 3].", true)]
    [InlineData("strong", "Two trials agree [@report, 3].", true)]
    [InlineData("strong", "Two trials agree [@report, 3; @other, 4].", false)]
    [InlineData("limited", "It works.", false)]
    public void A_strength_rests_on_studies_that_are_cited(string strength, string body, bool isTold) =>
        Assert.Equal(isTold, Codes(Programme(strength, body, string.Empty)).Contains("LH332"));

    [Theory]
    [InlineData("Plans were there in 50% of 24 returns.", true)]
    [InlineData("Plans were there in 50% of 24 returns (worked out by us).", false)]
    [InlineData("Plans were there in 50% of 30 returns.", false)]
    public void A_base_of_ours_is_marked(string text, bool isTold) =>
        Assert.Equal(isTold, Codes(("briefings/a.md", SmallHub.Resource(text, "our-bases: [24]\n"))).Contains("LH333"));

    [Theory]
    [InlineData("24 returns", true)]
    [InlineData("returns (worked out by us)", false)]
    public void A_chart_marks_it_in_what_the_base_counts(string of, bool isTold)
    {
        var chart = $"{{.bar-chart base=24 of=\"{of}\" caption=\"C\"}}\n| What | Per cent |\n|---|---:|\n| Plan | 50 |";
        Assert.Equal(isTold, Codes(("briefings/a.md", SmallHub.Resource(chart, "our-bases: [24]\n"))).Contains("LH333"));
    }

    [Theory]
    [InlineData("recommendations-in-source: 3\n", true)]
    [InlineData("recommendations-in-source: 1\n", false)]
    [InlineData("recommendations-in-source: 3\nrecommendations-left-out: Two are for the government.\n", false)]
    public void Recommendations_that_are_left_out_are_told(string keys, bool isTold) => Assert.Equal(isTold, Codes(
        ("research/a.md", SmallHub.Resource("## Recommendations\n\n### Do it {#r-1 owner=\"the board\"}\n\nText.", keys)))
        .Contains("LH334"));

    [Theory]
    [InlineData("The audit used Working Together 2013.", true)]
    [InlineData("The audit used Working Together (2013).", true)]
    [InlineData("The audit used Working Together 2013. See [law and guidance](/law/).", false)]
    [InlineData("The audit used Working Together 2023.", false)]
    [InlineData("The Domestic Violence Act 2018 has orders. See [law and guidance](/law/).", true)]
    [InlineData("::: editor\nThe slides name a Domestic Violence Act 2018. There is none.\n:::", false)]
    public void Law_that_is_replaced_or_misnamed_is_told(string body, bool isTold) =>
        Assert.Equal(isTold, Codes(("briefings/a.md", SmallHub.Resource(body)), ("law.yml", Law)).Contains("LH335"));

    [Theory]
    [InlineData("A plan was there [@report, 3].\n\nNobody reads it.", true)]
    [InlineData("A plan was there [@report, 3].\n\nNobody reads it, in our view.", false)]
    [InlineData("A plan was there [@report, 3].\n\nNobody reads it.\n\n## About\n\nSentences without a citation are ours.", false)]
    [InlineData("A plan was there [@report, 3].", false)]
    public void Our_own_words_inside_findings_are_marked(string below, bool isTold) => Assert.Equal(isTold, Codes(
        ("research/a.md", SmallHub.Resource($"## Findings\n\n### Seen {{#f-seen .concern}}\n\n{below}"))).Contains("LH510"));

    [Theory]
    [InlineData("https://example.org/", true)]
    [InlineData("learning@example.com", true)]
    [InlineData("mailto:a@board.example", true)]
    [InlineData("https://www.harrowdale.gov.uk/", false)]
    [InlineData("learning@bromley.gov.uk", false)]
    public void Addresses_kept_for_examples_are_known(string address, bool isMadeUp) =>
        Assert.Equal(isMadeUp, MadeUpAddresses.Includes(address));

    [Fact]
    public void Only_a_demonstration_may_have_made_up_addresses()
    {
        var files = SmallHub.Files();
        Assert.DoesNotContain(Diagnostics(files), diagnostic => diagnostic.Code == DiagnosticCodes.AddressMadeUp);
        files["hub.yml"] = files["hub.yml"].Replace("demonstration: true", string.Empty, StringComparison.Ordinal);
        var diagnostics = Diagnostics(files).Where(diagnostic => diagnostic.Code == DiagnosticCodes.AddressMadeUp).ToList();
        Assert.Equal(4, diagnostics.Count);
        Assert.Contains("demonstration: true", diagnostics[0].Advice, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Diagnostics(Dictionary<string, string> files) =>
        Library.Load(MemoryFiles.FromTexts(files), new LibraryOptions(SmallHub.Today)).Diagnostics;

    private static (string Path, string Text)[] Programme(string strength, string body, string keys) =>
        [("programmes/a.md", SmallHub.Resource(body, $"strength-of-evidence: {strength}\n{keys}")), ("vocabularies.yml", Strong)];

    private static HashSet<string> Codes(params (string Path, string Text)[] files) =>
        SmallHub.Diagnostics(files).Select(diagnostic => diagnostic.Code.Id).ToHashSet();
}
