using LearningHub.Theme.Default.Examples;

namespace LearningHub.Browser.Tests;

[Collection("pages")]
public sealed class AccessibilityTests(HubInBrowser hub) : BrowserTest(hub)
{
    public static TheoryData<string> Pages => PageKinds.Data;

    [Theory, MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_at_desk_and_phone_width(string path)
    {
        var page = await Hub.ReadAsync(path);
        var violations = new List<string>();
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            // On a phone entries of a list are laid out alike: some of each are enough.
            if (width == 390) await page.ThinOut();
            var result = await page.RunAxe(AxeRules.All);
            violations.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{width}: {rule.Id}: {node.Html}")));
        }
        Assert.Empty(violations);
    }

    [Fact]
    public async Task Axe_finds_nothing_in_any_example_of_the_theme()
    {
        var page = await Hub.OpenAsync("");
        var violations = new List<string>();
        foreach (var example in ExampleCatalogue.All)
        {
            await page.GotoAsync($"{Hub.Address}example-{example.Name}.html");
            var result = await page.RunAxe(AxeRules.All);
            violations.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{example.Name}: {rule.Id}: {node.Html}")));
        }
        Assert.Empty(violations);
    }
}
