using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Checking;

/// <summary>Voices are read, checked and shown beside their findings.</summary>
public sealed class VoiceTests
{
    private const string Audit =
        "## Findings\n\n### They changed {#f-changed .concern themes=supervision}\n\nWorkers changed [@report, 3.1].";

    private const string Voice = """
        - id: names
          words: I can never remember their names
          role: child
          by: A child
          setting: Visits
          said: To the auditors
          themes: [supervision]
          source: "report, 3.5"
          beside: [a#f-changed]
        """;

    [Theory]
    [InlineData("id: names", "id: names", "")]
    [InlineData("report, 3.5", "report", "LH116")]
    [InlineData("report, 3.5", "repot, 3.5", "LH206")]
    [InlineData("[supervision]", "[supervison]", "LH201")]
    [InlineData("a#f-changed", "a#f-change", "LH207")]
    [InlineData("role: child", "role: dog", "LH107")]
    [InlineData("I can never", "My NHS number is 943 476 5919 and I can never", "LH401")]
    public void A_voice_that_does_not_fit_is_reported(string from, string to, string code)
    {
        var diagnostics = Diagnostics(Voice.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(code.Length == 0 ? [] : [code], diagnostics.Select(diagnostic => diagnostic.Code.Id).Distinct());
    }

    [Fact]
    public void A_voice_is_brief_and_stands_once_in_the_list()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 41));
        var diagnostics = Diagnostics($"{Voice.Replace("I can never", words, StringComparison.Ordinal)}\n{Voice}");
        Assert.Contains(diagnostics, diagnostic => diagnostic.Message.Contains("44 words", StringComparison.Ordinal));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.IdDuplicate);
    }

    [Fact]
    public async Task A_voice_stands_beside_its_finding_in_a_course_and_on_its_own_page()
    {
        var files = SmallHub.Files(
            ("audits/a.md", SmallHub.Resource(Audit)), ("voices.yml", Voice),
            ("training/c.md", SmallHub.Resource("Text.", "evidence: [a#f-changed]\n")),
            ("briefings/b.md", SmallHub.Resource("Text.", "evidence: [a#f-changed]\n")));
        var plan = BuiltSite.Plan(MemoryFiles.FromTexts(files));
        const string words = "“I can never remember their names”";
        foreach (var path in new[] { "audits/a", "training/c", "voices", "findings", "practice-themes/supervision" })
            Assert.Contains(words, await BuiltSite.ReadAsync(plan, $"{path}/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(words, await BuiltSite.ReadAsync(plan, "briefings/b/index.html"), StringComparison.Ordinal);
        Assert.Contains("Paragraph 3.5.", await BuiltSite.ReadAsync(plan, "audits/a/index.html"), StringComparison.Ordinal);
    }

    private static List<Diagnostic> Diagnostics(string voices) =>
    [
        .. SmallHub.Diagnostics(("audits/a.md", SmallHub.Resource(Audit)), ("voices.yml", voices))
            .Where(diagnostic => diagnostic.Path == "voices.yml"),
    ];
}
