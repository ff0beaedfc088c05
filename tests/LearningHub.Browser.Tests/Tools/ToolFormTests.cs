using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using LearningHub.Tests.Support;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Tools;

/// <summary>Forms of tools as people fill them in: on a phone, with the keyboard, without scripts, and as a file from a disk.</summary>
[Collection("work")]
public sealed class ToolFormTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const string Tool = "tools/substance-misuse-reflection-tool/";
    private const string Police = Tool + "form/police/";

    [Fact]
    public async Task Start_is_on_the_first_screen_of_a_phone_and_leads_to_the_roles()
    {
        var page = await Hub.OpenAsync(Tool, 390, height: 844);
        var start = page.Locator(".lh-start-button a");
        var box = (await start.BoundingBoxAsync())!;
        Assert.True(box.Y + box.Height <= 844, $"Start ends at {box.Y + box.Height}.");
        await start.ClickAsync();
        await page.Locator(".lh-start-tool a", new PageLocatorOptions { HasText = "Police" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Police");
        Assert.Equal(9, await page.Locator("[data-question]").CountAsync());
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_form_is_filled_in_with_the_keyboard_saved_and_opened_again(int width)
    {
        var page = await Hub.OpenAsync(Police, width);
        await Assertions.Expect(page.Locator("[data-progress]")).ToHaveTextAsync("0 of 9 answered.");
        await page.Locator("#case").FocusAsync();
        await page.Keyboard.TypeAsync("B");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Response team");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("[data-progress]")).ToHaveTextAsync("1 of 9 answered.");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-save]").ClickAsync());
        Assert.Equal("substance-misuse-reflection-tool-police-B.json", download.SuggestedFilename);
        var file = await download.PathAsync();
        using var saved = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        Assert.Equal("Yes", saved.RootElement.GetProperty("answers").GetProperty("adults-searched").GetString());
        Assert.Equal("Response team", saved.RootElement.GetProperty("agency").GetString());

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-progress]")).ToHaveTextAsync("0 of 9 answered.");
        await page.Locator("[data-file]").SetInputFilesAsync(file);
        await Assertions.Expect(page.Locator("[data-progress]")).ToHaveTextAsync("1 of 9 answered.");
        Assert.Equal("B", await page.Locator("#case").InputValueAsync());
    }

    [Fact]
    public async Task A_file_of_another_form_is_refused()
    {
        var page = await Hub.OpenAsync(Police);
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, """{"format":"learninghub-return/1","tool":"other","role":"police","answers":{}}""");
        await page.Locator("[data-file]").SetInputFilesAsync(file);
        await Assertions.Expect(page.Locator("[data-said]")).ToHaveTextAsync("This file is of another tool.");
        File.Delete(file);
    }

    [Fact]
    public async Task Nothing_held_hides_the_questions_and_is_saved()
    {
        var page = await Hub.OpenAsync(Tool + "form/gp/");
        await page.Locator("#case").FillAsync("C");
        await page.Locator("#nothing-held").CheckAsync();
        await Assertions.Expect(page.Locator("[data-part]").First).ToBeHiddenAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-save]").ClickAsync());
        using var saved = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync()));
        Assert.True(saved.RootElement.GetProperty("nothing_held").GetBoolean());
    }

    [Fact]
    public async Task One_part_at_a_time_leads_through_all_parts()
    {
        var page = await Hub.OpenAsync(Police);
        var parts = await page.Locator("[data-part]").CountAsync();
        await page.Locator("[data-one-part]").CheckAsync();
        for (var part = 1; part < parts; part++)
        {
            Assert.Equal(1, await page.Locator("[data-part]:visible").CountAsync());
            await page.Locator("[data-next]").ClickAsync();
            Assert.Equal("H2", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        }
        await Assertions.Expect(page.Locator("[data-next]")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task A_question_appears_when_the_answer_before_it_asks_for_it()
    {
        var page = await Hub.OpenAsync(Tool + "form/health-visitor/");
        var asked = page.Locator("[data-question='safe-sleep']");
        await Assertions.Expect(asked).ToBeHiddenAsync();
        await page.Locator("input[name='child-under-one'][value='Yes']").CheckAsync();
        await Assertions.Expect(asked).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_name_is_noticed_before_the_form_is_saved()
    {
        var page = await Hub.OpenAsync(Police);
        await page.Locator("#children-seen-evidence").FillAsync("Her mother Tracey rang on 12 March 2014.");
        await page.Locator("#children-seen-evidence").BlurAsync();
        await Assertions.Expect(page.Locator("#children-seen-evidence-found")).ToContainTextAsync("Tracey");
        await page.Locator("[data-save]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-found]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-found]")).ToContainTextAsync("a date");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-found] button").ClickAsync());
        Assert.EndsWith(".json", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_go_to_Word()
    {
        var page = await Hub.OpenAsync(Police);
        await page.Locator("#case").FillAsync("D");
        await page.Locator("input[name='adults-searched'][value='Partly']").CheckAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-to-word]").ClickAsync());
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        using var document = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = await document.ReadToEndAsync();
        Assert.Contains(">Partly</w:t>", xml, StringComparison.Ordinal);
        Assert.Contains(">D</w:t>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_the_form_can_be_printed()
    {
        var page = await Hub.OpenAsync(Police, scripts: false);
        Assert.Equal(9, await page.Locator("[data-question]").CountAsync());
        await Assertions.Expect(page.Locator("[data-save]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".lh-form__paper")).ToBeVisibleAsync();
        Assert.True((await page.PdfAsync()).Length > 10_000);
    }

    [Fact]
    public async Task Nothing_leaves_the_page_and_nothing_is_kept()
    {
        var page = await Hub.OpenAsync(Police);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add($"{request.Method} {new Uri(request.Url).AbsolutePath}");
        await page.Locator("#children-seen-evidence").FillAsync("Nobody asked.");
        await page.Locator("input[name='adults-searched'][value='No']").CheckAsync();
        await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-save]").ClickAsync());
        Assert.All(asked, request => Assert.StartsWith("GET /", request, StringComparison.Ordinal));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length"));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_form_that_is_one_file_works_from_a_disk_without_a_network(int width)
    {
        var folder = Directory.CreateTempSubdirectory("hub-form-").FullName;
        var made = await HubProcess.RunAsync(
            "export", "substance-misuse-reflection-tool", "--format", "html", "--role", "police", "--output", folder,
            "--content", Repository.Content);
        Assert.Equal(0, made.Code);
        var file = Directory.GetFiles(folder, "*.html").Single();
        var context = await Hub.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
            Offline = true,
        });
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await page.Locator("#case").FillAsync("A");
        await page.Locator("input[name='adults-searched'][value='Yes']").CheckAsync();
        await page.Locator("#children-seen-evidence").FillAsync("Tracey was there.");
        await page.Locator("#children-seen-evidence").BlurAsync();
        await Assertions.Expect(page.Locator("#children-seen-evidence-found")).ToContainTextAsync("Tracey");
        await page.Locator("#children-seen-evidence").FillAsync("The mother was there.");
        var json = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-save]").ClickAsync());
        Assert.EndsWith("-A.json", json.SuggestedFilename, StringComparison.Ordinal);
        var word = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-to-word]").ClickAsync());
        Assert.EndsWith("-A.docx", word.SuggestedFilename, StringComparison.Ordinal);
        Assert.Empty(errors);
        Assert.Empty((await page.RunAxe(AxeRules.All)).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_form_is_accessible()
    {
        var page = await Hub.OpenAsync(Police, 390);
        await page.Locator("[data-progress]").WaitForAsync();
        Assert.Empty((await page.RunAxe(AxeRules.All)).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_code_is_checked(bool scripts)
    {
        var tool = await Hub.OpenAsync(Police, scripts: scripts);
        var line = (await tool.Locator(".lh-paper-line").TextContentAsync())!;
        var code = line[(line.LastIndexOf('/') + 1)..].Trim();
        var page = await Hub.OpenAsync("check/", scripts: scripts);
        await page.Locator("#code").FillAsync(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        await page.Locator("form[data-paper-check] button").ClickAsync();
        await Assertions.Expect(page.Locator(".lh-lead")).ToHaveTextAsync("Your copy is current.");
        await page.GotoAsync($"{Hub.Address}check/{code[..5]}-1-AAAA");
        await Assertions.Expect(page.Locator(".lh-lead")).ToContainTextAsync("not current");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("A short form for each role");
    }
}
