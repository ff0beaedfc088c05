using System.Text.RegularExpressions;
using LearningHub.Tests.Support;
using LearningHub.Tests.Tools;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace LearningHub.Browser.Tests.Tools;

/// <summary>A round in one sitting: police on a phone, a school in Word, a surgery that holds nothing, one command, a supervisor.</summary>
[Collection("work")]
public sealed class OneRoundTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const string Tool = "substance-misuse-reflection-tool";
    private const int MostTabs = 200;

    private readonly string folder = Directory.CreateTempSubdirectory("hub-sitting-").FullName;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [OfficeFact]
    public async Task Three_agencies_answer_in_three_ways_and_one_command_adds_them_up()
    {
        var asked = Path.Combine(folder, "asked.csv");
        await File.WriteAllTextAsync(
            asked,
            "case,role,agency\nA,police,Station\nA,school,Hill School\nA,gp,Surgery\nA,midwife,Midwives\n"
                + string.Concat("BCDEF".Select(letter => $"{letter},police,Station\n")));
        Assert.Equal(0, (await HubAsync("audit", "new", Tool, "--id", "spring", "--invitations", asked)).Code);

        await PoliceAsync();
        var form = Path.Combine(folder, "rounds", "spring", "send", "hill-school", $"{Tool}-school-spring.docx");
        var filled = await LibreOfficeForm.FillInAsync(folder, form, ".docx", "A", "Hill School");
        await File.WriteAllBytesAsync(Returned("school.docx"), filled);
        await SurgeryAsync();
        foreach (var letter in "BCDE") await CopyAsync(letter);

        var collated = await HubAsync("collate", "spring", "--small-number", "0");
        Assert.Equal((0, string.Empty), (collated.Code, collated.Err));
        Assert.Contains("7 of 9 returned, 1 of them hold nothing; 2 missing.", collated.Out, StringComparison.Ordinal);
        var results = Path.Combine(folder, "rounds", "spring", "results");
        var cases = await File.ReadAllTextAsync(Path.Combine(results, "inside-only", "cases.md"));
        Assert.Contains("Missing: Midwives.", cases, StringComparison.Ordinal);
        Assert.Contains("Station", cases, StringComparison.Ordinal);
        Assert.Contains("Hill School", cases, StringComparison.Ordinal);
        var draft = await File.ReadAllTextAsync(Path.Combine(results, "draft-audit.md"));
        var shares = draft.Split('\n').Where(line => line.Contains('%', StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(shares);
        Assert.All(shares, line => Assert.Matches(@"\d+ of \d+ \(\d+\.\d%\) of all returns", line));
        Assert.All(shares, line => Assert.Equal(Regex.Count(line, "%"), Regex.Count(line, @"%\) of (all returns|those where it applies)")));

        await SupervisorAsync();
    }

    // The file as it comes in an e-mail: from a disk, on a phone, without a network, and never touched by a mouse.
    private async Task PoliceAsync()
    {
        var context = await Hub.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 390, Height = 844 },
            HasTouch = true,
            IsMobile = true,
            Offline = true,
        });
        var page = await context.NewPageAsync();
        var file = Path.Combine(folder, "rounds", "spring", "send", "station", $"{Tool}-police-spring.html");
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "It is wider than the phone.");
        var answered = new HashSet<string>(StringComparer.Ordinal);
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<string>("""
                () => { const e = document.activeElement;
                  return [e.tagName, e.type, e.id, e.name, e.hasAttribute("data-save") ? "save" : ""].join(" "); }
                """);
            if (at.EndsWith(" save", StringComparison.Ordinal)) break;
            if (at.StartsWith("SELECT", StringComparison.Ordinal)) await page.Keyboard.PressAsync("A");
            else if (at.Contains(" agency ", StringComparison.Ordinal)) await page.Keyboard.TypeAsync("Station");
            else if (at.StartsWith("TEXTAREA", StringComparison.Ordinal)) await page.Keyboard.TypeAsync("The record does not say.");
            else if (at.StartsWith("INPUT radio", StringComparison.Ordinal) && answered.Add(at.Split(' ')[3]))
                await page.Keyboard.PressAsync("Space");
        }
        await Assertions.Expect(page.Locator("[data-progress]")).ToHaveTextAsync("9 of 9 answered.");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal($"{Tool}-police-A.json", download.SuggestedFilename);
        await download.SaveAsAsync(Returned("police-a.json"));
    }

    private async Task SurgeryAsync()
    {
        var page = await Hub.Browser.NewPageAsync();
        var file = Path.Combine(folder, "rounds", "spring", "send", "surgery", $"{Tool}-gp-spring.html");
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await page.Locator("#case").SelectOptionAsync("A");
        await page.Locator("#agency").FillAsync("Surgery");
        await page.Locator("#nothing-held").CheckAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-save]").ClickAsync());
        await download.SaveAsAsync(Returned("surgery.json"));
    }

    // The supervisor takes the same questions as a card, in a browser that runs no scripts.
    private async Task SupervisorAsync()
    {
        var page = await Hub.OpenAsync($"tools/{Tool}/", scripts: false);
        await page.Locator(".lh-start-tool a", new PageLocatorOptions { HasText = "Supervision card" }).ClickAsync();
        await Assertions.Expect(page.Locator(".lh-card-sheet")).ToContainTextAsync("borne out by what others see");
        using var pdf = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        Assert.Equal(1, pdf.NumberOfPages);
    }

    private async Task CopyAsync(char letter)
    {
        var text = await File.ReadAllTextAsync(Returned("police-a.json"));
        await File.WriteAllTextAsync(
            Returned($"police-{letter}.json"), Regex.Replace(text, "\"case\":\\s*\"A\"", $"\"case\": \"{letter}\""));
    }

    private string Returned(string name) => Path.Combine(folder, "rounds", "spring", "returns", name);

    private Task<(int Code, string Out, string Err)> HubAsync(params string[] arguments) =>
        HubProcess.RunAsync([.. arguments, "--rounds", Path.Combine(folder, "rounds"), "--content", Repository.Content]);
}
