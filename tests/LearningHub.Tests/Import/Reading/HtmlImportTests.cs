using LearningHub.Import.Recognising.Results;
using LearningHub.Tests.Import.Files;


namespace LearningHub.Tests.Import.Reading;

/// <summary>Saved web pages.</summary>
public sealed class HtmlImportTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><title>x</title><style>p { color: red }</style></head><body>
        <nav><a href="/">Home</a></nav>
        <h1>Review of <em>early help</em></h1><p>Eastfield Safeguarding Children Board</p><p>July 2022</p>
        <h2>Introduction</h2><p>We read twelve files<sup>1</sup> &amp; met<br>families.</p>
        <h2>Key findings</h2><ul><li>Plans were clear.<ul><li>All had dates.</li></ul></li><li>Reviews came late.</li></ul>
        <h2>Recommendations</h2>
        <table><tr><th>Recommendation</th><th>Lead</th></tr><tr><td><p>1. Set a date.</p><p>Keep it.</p></td><td>The board</td></tr></table>
        <script>alert('not text')</script></body></html>
        """;

    [Fact]
    public void A_web_page_is_understood()
    {
        var outcome = Importing.Text(Page, "page.html");
        Importing.Sound(outcome);
        var report = outcome.Report!;
        Assert.Equal("Review of early help", report.Page.Title);
        Assert.Equal("Eastfield Safeguarding Children Board", report.Page.Board);
        Assert.Equal(["Plans were clear.", "Reviews came late."], report.Findings.Select(finding => finding.Text));
        Assert.Equal("All had dates.", Assert.IsType<PointPart>(Assert.Single(report.Findings[0].Body)).Text);
        Assert.Equal("The board", Assert.Single(report.Recommendations).Lead);
        Assert.Contains(report.Parts.OfType<ParagraphPart>(), part => part.Text == "We read twelve files & met families.");
        var all = string.Concat(outcome.Files.Select(file => file.Text));
        Assert.DoesNotContain("alert", all, StringComparison.Ordinal);
        Assert.DoesNotContain("color", all, StringComparison.Ordinal);
        Assert.Contains(report.SetAside, item => item.Text == "Home");
    }
}
