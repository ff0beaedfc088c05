using System.Text.Json;
using LearningHub.Tests.Support;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Tools;

/// <summary>Screening tools and forms of courses, as people fill them in.</summary>
[Collection("work")]
public sealed class ScreeningFormTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const string Form = "tools/phq-9/form/all/";

    [Fact]
    public async Task Help_appears_at_once_with_an_answer_on_self_harm_and_is_read_out()
    {
        var page = await Hub.OpenAsync(Form, 390);
        var question = page.Locator("[data-question='better-off-dead']");
        var alert = question.Locator("[role='alert']");
        Assert.Equal(1, await alert.CountAsync());
        await Assertions.Expect(question.GetByText("Samaritans").First).ToBeHiddenAsync();

        await question.Locator("input").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.Equal(string.Empty, await alert.InnerTextAsync());
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(alert).ToContainTextAsync("116 123");
        await Assertions.Expect(alert).ToContainTextAsync("999");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(string.Empty, await alert.InnerTextAsync());
    }

    [Fact]
    public async Task Without_scripts_the_help_stands_below_the_question_from_the_start()
    {
        var page = await Hub.OpenAsync(Form, 390, scripts: false);
        await Assertions.Expect(page.Locator("[data-question='better-off-dead'] .lh-form__urgent")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_help_is_printed_and_is_there_after_a_saved_file_is_opened()
    {
        var page = await Hub.OpenAsync(Form);
        await page.Locator("input[name='better-off-dead']").Nth(2).CheckAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-save]").ClickAsync());
        var file = await download.PathAsync();
        await page.ReloadAsync();
        await page.Locator("[data-file]").SetInputFilesAsync(file);
        await Assertions.Expect(page.Locator("[data-urgent-out]")).ToContainTextAsync("116 123");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator("[data-urgent]")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("phq-9", 3, "Score 27")]
    [InlineData("gad-2", 1, "Score 2")]
    [InlineData("audit", 2, "Score 24")]
    [InlineData("hark", 0, "Score 4")]
    public async Task A_score_says_what_it_means_and_stands_beside_what_it_cannot_say(string tool, int answer, string score)
    {
        var page = await Hub.OpenAsync($"tools/{tool}/form/all/");
        foreach (var question in await page.Locator("[data-question]").AllAsync()) await question.Locator("input").Nth(answer).CheckAsync();
        await Assertions.Expect(page.Locator("[data-score-out]")).ToContainTextAsync(score);
        await Assertions.Expect(page.Locator("form.lh-form")).ToContainTextAsync("nothing by itself about a child");
        await Assertions.Expect(page.Locator("form.lh-form")).ToContainTextAsync("What to do next");
        Assert.Empty((await page.RunAxe(AxeRules.All)).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
    }

    [Fact]
    public async Task The_first_answer_of_the_fast_test_can_be_enough()
    {
        var page = await Hub.OpenAsync("tools/fast/form/all/");
        await page.Locator("input[name='six-or-more'][value='Weekly']").CheckAsync();
        await Assertions.Expect(page.Locator("[data-score-out]")).ToContainTextAsync("Score 3. 3 or more: positive");
        Assert.Equal(1, await page.Locator("[data-question]:visible").CountAsync());
    }

    [Fact]
    public async Task Free_text_is_looked_at_while_it_is_written_in_a_place_that_screen_readers_watch()
    {
        var page = await Hub.OpenAsync("tools/substance-misuse-reflection-tool/form/police/");
        var field = page.Locator("#children-seen-evidence");
        var place = page.Locator("#children-seen-evidence-found");
        Assert.Equal(("status", string.Empty), (await place.GetAttributeAsync("role"), await place.InnerTextAsync()));
        Assert.Contains("children-seen-evidence-found", (await field.GetAttributeAsync("aria-describedby"))!, StringComparison.Ordinal);
        await field.PressSequentiallyAsync("We asked tracey on 3 June");
        // The field keeps the cursor: nothing has to be left for the words to be looked at.
        await Assertions.Expect(place).ToContainTextAsync("a name (tracey)");
        await Assertions.Expect(place).ToContainTextAsync("a date");
        Assert.Equal("children-seen-evidence", await page.EvaluateAsync<string>("document.activeElement.id"));
        await field.FillAsync("We asked the mother in June.");
        await Assertions.Expect(place).ToHaveTextAsync(string.Empty);
    }

    [Fact]
    public async Task A_form_of_a_course_asks_for_no_agency_and_saves_a_number_by_chance()
    {
        var page = await Hub.OpenAsync("tools/evaluation-later/form/all/", 390);
        Assert.Equal(0, await page.Locator("#agency, #nothing-held").CountAsync());
        await page.Locator("#families-used").FillAsync("4");
        await page.Locator("#case").FillAsync("A");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-save]").ClickAsync());
        using var saved = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync()));
        Assert.Equal(16, saved.RootElement.GetProperty("copy").GetString()!.Length);
        Assert.Empty((await page.RunAxe(AxeRules.All)).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
    }
}
