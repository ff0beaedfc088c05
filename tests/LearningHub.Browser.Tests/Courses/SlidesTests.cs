using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Courses;

/// <summary>Slides shown from the browser: by keyboard, and with the speaker's view in a second window.</summary>
[Collection("reading")]
public sealed class SlidesTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const string Slides = "training/session-supervising/slides/";

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Keys_turn_the_slides_and_escape_ends_the_show_where_the_reader_is(int width)
    {
        var page = await Hub.OpenAsync(Slides, width);
        var count = await page.Locator("[data-slide]").CountAsync();
        // The script shows the button when it is ready, which may be after the page has loaded.
        await Assertions.Expect(page.Locator("[data-slides-show]")).ToBeVisibleAsync();
        await page.Locator("[data-slides-show]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await ShowsAsync(page, 1, count);
        Assert.Equal(1, await page.Locator("[data-slide]:visible").CountAsync());
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("PageDown");
        await ShowsAsync(page, 3, count);
        await page.Keyboard.PressAsync("ArrowLeft");
        await ShowsAsync(page, 2, count);
        await Assertions.Expect(page.Locator("[data-slides-status]")).ToHaveTextAsync(
            $"Slide 2: {await page.Locator("[data-slide]").Nth(1).Locator("h2").InnerTextAsync()}");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowRight");
        await ShowsAsync(page, count, count);
        Assert.Empty((await page.RunAxe(AxeRules.All)).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
        await page.Keyboard.PressAsync("Home");
        await ShowsAsync(page, 1, count);
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(count, await page.Locator("[data-slide]:visible").CountAsync());
        Assert.True(await page.Locator("[data-slides-show]").EvaluateAsync<bool>("button => button === document.activeElement"));
    }

    [Fact]
    public async Task No_slide_is_larger_than_the_screen_of_a_projector()
    {
        var page = await Hub.OpenAsync(Slides, 1280, height: 720);
        await page.Locator("[data-slides-show]").ClickAsync();
        var count = await page.Locator("[data-slide]").CountAsync();
        for (var slide = 1; slide <= count; slide++)
        {
            var hidden = await page.EvaluateAsync<bool>("""
                () => { const face = document.querySelector(".lh-slide--current .lh-slide__face");
                  return face.scrollHeight > face.clientHeight + 1 || face.scrollWidth > face.clientWidth + 1
                    || face.getBoundingClientRect().bottom > innerHeight + 1; }
                """);
            Assert.False(hidden, $"Slide {slide} does not fit.");
            await page.Keyboard.PressAsync("ArrowRight");
        }
    }

    [Fact]
    public async Task The_speakers_view_has_notes_and_a_clock_and_both_windows_stay_together()
    {
        var page = await Hub.OpenAsync(Slides);
        var count = await page.Locator("[data-slide]").CountAsync();
        var speaker = await page.RunAndWaitForPopupAsync(() => page.Keyboard.PressAsync("s"));
        await ShowsAsync(speaker, 1, count);
        await Assertions.Expect(speaker.Locator("[data-slides-clock]")).ToContainTextAsync("0 minutes since the start");
        await speaker.Keyboard.PressAsync("ArrowRight");
        await speaker.Keyboard.PressAsync("ArrowRight");
        await ShowsAsync(speaker, 3, count);
        await ShowsAsync(page, 3, count);
        Assert.True(await speaker.Locator(".lh-slide--current details").EvaluateAsync<bool>("notes => notes.open"));
        await Assertions.Expect(speaker.Locator(".lh-slide--current details a").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".lh-slide--current details .lh-prose")).ToBeHiddenAsync();
        await Assertions.Expect(speaker.Locator(".lh-slide--next h2")).ToBeVisibleAsync();
        Assert.Empty((await speaker.RunAxe(AxeRules.All)).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
        await page.Keyboard.PressAsync("ArrowLeft");
        await ShowsAsync(speaker, 2, count);
    }

    private static Task ShowsAsync(IPage page, int slide, int count) =>
        Assertions.Expect(page.Locator("[data-slides-count]")).ToHaveTextAsync($"{slide} of {count}");
}
