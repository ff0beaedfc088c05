using LearningHub.Tests.Support;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Tests.Site;

public sealed class ThemeExampleTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-examples-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_example_passes_the_html_validator()
    {
        foreach (var example in ExampleCatalogue.All)
        {
            await using var file = new StreamWriter(Path.Combine(folder, $"{example.Name}.html"));
            await example.WriteAsync(file);
        }
        var (passes, said) = HtmlValidator.Check(Directory.EnumerateFiles(folder, "*.html"));
        Assert.True(passes, said);
    }

    [Fact]
    public void Every_component_that_takes_data_has_an_example()
    {
        // The frame (layout, header with search box, footer, title) is around every example. Two components mark languages.
        string[] around = ["Layout", "SiteHeader", "SearchBox", "SiteFooter", "TitleBand", "FrameWord", "HubWords", "Pages"];
        var folder = Path.Combine(Repository.Root, "themes", "default", "Components");
        var components = Directory.EnumerateDirectories(folder).Concat(Directory.EnumerateDirectories(Path.Combine(folder, "Pages")))
            .Select(Path.GetFileName).Except(around);
        var examples = Directory.EnumerateFiles(
            Path.Combine(Repository.Root, "themes", "default", "Components"), "*Examples.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file).Replace("Examples", string.Empty, StringComparison.Ordinal));
        Assert.Empty(components.Except(examples));
    }

    [Fact]
    public void Names_of_examples_are_unique() =>
        Assert.Equal(ExampleCatalogue.All.Count, ExampleCatalogue.All.Select(example => example.Name).Distinct().Count());
}
