using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio;

/// <summary>What has changed since the last release is shown in words and side by side.</summary>
public sealed class CompareTests
{
    private static readonly (string, string) Briefing = ("briefings/a.md", SmallHub.Resource("## One\n\nOld words.\n\n## Two\n\nSame."));

    [Fact]
    public async Task The_words_of_the_page_are_compared_with_the_release()
    {
        await using var studio = await StudioInTest.OfAsync(Briefing);
        Assert.Contains("Nothing has been published yet", await WordsAsync(), StringComparison.Ordinal);
        using var published = await studio.SendAsync(
            await studio.GetAsync("/publish"), null, (name, _, value) => name == "by" ? "Officer" : value);
        Assert.Contains("the same as on the site", await WordsAsync(), StringComparison.Ordinal);
        using var saved = await studio.SendAsync(await studio.GetAsync("/edit/briefings/a"), "save", (name, _, value) =>
            name == "card.text" ? value.Replace("Old words.", "New words.", StringComparison.Ordinal) : value);
        var page = await studio.GetAsync("/compare/briefings/a");
        Assert.Contains("one place changed", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Old words.", "New words."], page.QuerySelectorAll(".st-sides p").Select(side => side.TextContent));

        async Task<string> WordsAsync() => (await studio.GetAsync("/compare/briefings/a")).Body!.TextContent;
    }
}
