using LearningHub.Tests.Support;

namespace LearningHub.Tests.Architecture;

/// <summary>The maps name only things that exist.</summary>
public sealed class MapTests
{
    private static readonly NamedThings Repo = new();

    [Theory]
    [InlineData("src/README.md")]
    [InlineData("themes/default/README.md")]
    [InlineData("tests/README.md")]
    public void Everything_that_a_map_names_is_there(string map) =>
        Assert.Equal([], Repo.MissingIn(File.ReadAllText(Path.Combine(Repository.Root, map))));

    [Theory]
    [InlineData("NoSuchReaderAtAll" + "Ever", true)]
    [InlineData("Content/Modell", true)]
    [InlineData("src/LearningHub.Nowhere", true)]
    [InlineData("No" + "SuchFile.cs", true)]
    [InlineData("Fields.Finis" + "ched", true)]
    [InlineData("LibraryReader", false)]
    [InlineData("Content/Model", false)]
    [InlineData("../themes/default", false)]
    [InlineData("Yaml/Fields.cs", false)]
    [InlineData("Content/Drafting/DraftWords", false)]
    [InlineData("Fields.Finish", false)]
    [InlineData("release.json", false)]
    [InlineData("data/library.json", false)]
    [InlineData("hub build", false)]
    [InlineData("--strict", false)]
    [InlineData("perinatal", false)]
    public void Names_are_told_from_ordinary_words(string name, bool isMissing) =>
        Assert.Equal(isMissing ? [name] : [], Repo.MissingIn($"Look at `{name}` first."));

    [Fact]
    public void Every_decision_has_a_number_of_its_own_and_is_listed_once()
    {
        var folder = Path.Combine(Repository.Root, "docs", "decisions");
        var list = File.ReadAllText(Path.Combine(folder, "README.md"));
        var pages = Directory.EnumerateFiles(folder, "0*.md").Select(file => Path.GetFileName(file)).Order().ToArray();
        Assert.Empty(pages.GroupBy(page => page[..4]).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(pages, page =>
        {
            Assert.Equal(2, list.Split($"({page})").Length);
            Assert.StartsWith(
                $"# {int.Parse(page[..4], System.Globalization.CultureInfo.InvariantCulture)}. ",
                File.ReadAllText(Path.Combine(folder, page)), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_recipe_has_three_to_eight_steps()
    {
        var map = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md"));
        var recipes = map[map.IndexOf("## Where do I add", StringComparison.Ordinal)..].Split("\n## ")[0].Split("\n### ")[1..];
        Assert.True(recipes.Length >= 9);
        Assert.All(recipes, recipe =>
            Assert.InRange(recipe.Split('\n').Count(line => line.Length > 2 && char.IsAsciiDigit(line[0])), 3, 8));
    }
}
