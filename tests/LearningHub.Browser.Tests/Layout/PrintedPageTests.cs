using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace LearningHub.Browser.Tests.Layout;

/// <summary>What people hand out fits on the sheets that they have.</summary>
[Collection("reading")]
public sealed class PrintedPageTests(HubInBrowser hub) : BrowserTest(hub)
{
    private static string[] Briefings =>
    [
        .. Directory.EnumerateFiles(Path.Combine(LearningHub.Tests.Support.Repository.Content, "briefings"), "*.md")
            .Select(path => $"briefings/{Path.GetFileNameWithoutExtension(path)}/").Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string, int> Papers
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var briefing in Briefings) data.Add(briefing, 2);
            data.Add("awareness/poster-who-will-listen/", 1);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task A_paper_has_no_more_sheets_than_it_should(string path, int most)
    {
        var page = await Hub.ReadAsync(path);
        using var pdf = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));
        Assert.True(pdf.NumberOfPages <= most, $"/{path}: {pdf.NumberOfPages} pages, at most {most}");
        var text = string.Concat(pdf.GetPages().Select(sheet => sheet.Text));
        Assert.DoesNotContain("Back to the text", text, StringComparison.Ordinal);
    }
}
