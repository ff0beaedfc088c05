using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Tests.Support;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace LearningHub.Browser.Tests.Tools;

/// <summary>Forms and cards on paper, counted in sheets of A4.</summary>
[Collection("work")]
public sealed class ToolPrintTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const int MostSheets = 3;

    [Fact]
    public async Task Every_form_prints_on_three_sheets_at_most_and_every_card_on_one()
    {
        var library = Content.Library.Load(
            Repository.ContentFiles, new Content.LibraryOptions(DateOnly.FromDateTime(DateTime.Today))).Linked!;
        var page = await Hub.OpenAsync(string.Empty);
        var sheets = new List<string>();
        foreach (var tool in library.Resources)
        {
            if (tool.Details is not ToolDetails { Questions: { } set } || !set.Questions.Any()) continue;
            foreach (var form in RoleForm.AllOf(set)) await CountAsync($"{tool.Address}form/{form.Role ?? "all"}/", MostSheets);
            if (set.Card is not null) await CountAsync($"{tool.Address}card/", 1);
        }
        Assert.Empty(sheets);

        async Task CountAsync(string address, int most)
        {
            await page.GotoAsync(Hub.Address + address.TrimStart('/'));
            using var pdf = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
            if (pdf.NumberOfPages > most) sheets.Add($"{address} takes {pdf.NumberOfPages} sheets.");
            Assert.InRange(pdf.GetPage(1).Width, 590, 600);
        }
    }

    [Fact]
    public async Task Answers_can_be_seen_on_paper()
    {
        var page = await Hub.OpenAsync("tools/substance-misuse-reflection-tool/form/police/");
        await page.Locator("input[name='adults-searched'][value='Partly']").CheckAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var weights = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("[data-question='adults-searched'] label")]
              .map((label) => `${getComputedStyle(label).fontWeight} ${getComputedStyle(label, "::before").backgroundColor}`)
            """);
        Assert.Equal("700 rgb(0, 0, 0)", weights[1]);
        Assert.NotEqual(weights[1], weights[0]);
    }

    [Fact]
    public async Task A_form_that_is_one_file_prints_on_three_sheets_at_most()
    {
        var folder = Directory.CreateTempSubdirectory("hub-form-").FullName;
        var made = await HubProcess.RunAsync(
            "export", "substance-misuse-reflection-tool", "--format", "html", "--role", "social-worker", "--output", folder,
            "--content", Repository.Content);
        Assert.Equal(0, made.Code);
        var page = await Hub.OpenAsync(string.Empty);
        await page.GotoAsync(new Uri(Directory.GetFiles(folder, "*.html").Single()).AbsoluteUri);
        using var pdf = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        Assert.InRange(pdf.NumberOfPages, 1, MostSheets);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_card_has_its_questions_the_findings_behind_them_and_a_slip()
    {
        var page = await Hub.OpenAsync("tools/substance-misuse-reflection-tool/");
        await page.Locator(".lh-start-tool a", new PageLocatorOptions { HasText = "Supervision card" }).ClickAsync();
        Assert.InRange(await page.Locator(".lh-card-sheet__questions > li").CountAsync(), 4, CardSelection.MostQuestions);
        await Assertions.Expect(page.Locator(".lh-card-sheet__slip h2")).ToHaveTextAsync("How our team used this");
        var why = page.Locator(".lh-card-sheet__why a").First;
        await why.ClickAsync();
        Assert.Contains("#f-", page.Url, StringComparison.Ordinal);
    }
}
