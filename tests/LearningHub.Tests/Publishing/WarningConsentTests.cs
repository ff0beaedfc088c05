using LearningHub.Cli.Outcomes;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Tests.Publishing;

public sealed class WarningConsentTests
{
    private static readonly Diagnostic Place =
        new(DiagnosticCodes.CasePlace, "audits/a.md", new SourcePosition(12, 3), "\"Marsh Lane\" is a place.", "Write the kind.");
    private static readonly Diagnostic Day =
        new(DiagnosticCodes.ExactDate, "audits/a.md", new SourcePosition(14, 1), "\"4 May 2014\" is an exact day.", "Write the season.");

    [Fact]
    public void Without_a_terminal_each_warning_must_be_allowed_by_name()
    {
        var said = new StringWriter();
        Assert.False(WarningConsent.IsGiven([Place, Day], ["LH412:audits/a.md:12"], false, TextReader.Null, said));
        Assert.Contains("--allow LH409:audits/a.md:14", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("LH412", said.ToString(), StringComparison.Ordinal);
        Assert.True(WarningConsent.IsGiven([Place, Day], ["LH412:audits/a.md:12", "LH409:audits/a.md:14"], false, TextReader.Null, said));
    }

    [Fact]
    public void At_a_terminal_each_warning_is_asked_about()
    {
        var said = new StringWriter();
        Assert.True(WarningConsent.IsGiven([Place, Day], [], true, new StringReader("y\ny\n"), said));
        Assert.Contains("Marsh Lane", said.ToString(), StringComparison.Ordinal);
        Assert.False(WarningConsent.IsGiven([Place, Day], [], true, new StringReader("y\nn\n"), new StringWriter()));
    }

    [Fact]
    public void Other_warnings_are_not_asked_about() => Assert.True(WarningConsent.IsGiven(
        [new Diagnostic(DiagnosticCodes.FindingsMissing, "audits/a.md", SourcePosition.Start, "No findings.", "Write some.")], [], false,
            TextReader.Null, TextWriter.Null));
}
