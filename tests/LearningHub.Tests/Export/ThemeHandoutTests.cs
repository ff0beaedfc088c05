using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Export.Papers;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Export;

/// <summary>A practice theme as a handout.</summary>
public sealed class ThemeHandoutTests
{
    [Fact]
    public void Every_theme_gives_a_sound_file_with_each_of_its_findings_and_the_report_it_comes_from()
    {
        foreach (var theme in Exporting.Real.Vocabularies.PracticeThemes.Terms)
        {
            var file = TakeAways.OfTheme(Exporting.Real, theme);
            var bytes = file.Make();
            Assert.True(bytes.AsSpan().SequenceEqual(file.Make()), file.FileName);
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            Assert.Equal([], Exporting.ValidationErrors(package));
            var headings = package.MainDocumentPart!.Document!.Descendants<ParagraphStyleId>()
                .Where(style => style.Val == "Heading2").Select(style => style.Parent!.Parent!.InnerText).ToArray();
            var findings = Exporting.Real.Findings.Values
                .Where(entry => entry.Finding.Themes.Any(each => each.Value == theme.Id)).ToArray();
            Assert.Equal(findings.Select(entry => entry.Finding.Title).Order(), headings.Order());
            var links = package.MainDocumentPart.HyperlinkRelationships.Select(link => link.Uri.AbsoluteUri).ToArray();
            Assert.All(findings, entry =>
                Assert.Contains(links, link => link.EndsWith($"{entry.Resource.Address}#{entry.Finding.Id}", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task The_page_of_a_theme_and_the_references_offer_their_files()
    {
        var outputs = BuiltSite.PlanRealHub();
        var theme = await BuiltSite.ReadAsync(outputs, "practice-themes/supervision/index.html");
        Assert.Matches(
            "href=\"[^\"]*supervision.docx\" download>This theme as a handout</a> <span class=\"lh-meta\">\\(Word, \\d+ KB", theme);
        Assert.Contains(outputs, output => output.Path == "practice-themes/supervision/supervision.docx");
        var references = await BuiltSite.ReadAsync(outputs, "references/index.html");
        Assert.Matches("href=\"[^\"]*references.ris\" download>All works as RIS", references);
        Assert.Matches("href=\"[^\"]*references.csl.json\" download>All works as CSL-JSON", references);
    }

    // In a process of its own, and in the folder where the file goes unless somebody names another.
    [Fact]
    public async Task A_theme_is_exported_by_its_id()
    {
        var folder = Directory.CreateTempSubdirectory("hub-theme-");
        var run = await HubProcess.RunInAsync(
            folder.FullName, "export", "supervision", "--format", "docx", "--content", Repository.Content);
        Assert.Equal(0, run.Code);
        Assert.Contains("supervision.docx", run.Out, StringComparison.Ordinal);
        Assert.Equal(["supervision.docx"], folder.GetFiles().Select(file => file.Name));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_theme_cannot_become_slides()
    {
        var folder = Directory.CreateTempSubdirectory("hub-theme-");
        var run = await HubProcess.RunAsync(
            "export", "supervision", "--format", "pptx", "--output", folder.FullName, "--content", Repository.Content);
        Assert.Equal(2, run.Code);
        Assert.Contains("is a practice theme", run.Err, StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles());
        folder.Delete(recursive: true);
    }
}
