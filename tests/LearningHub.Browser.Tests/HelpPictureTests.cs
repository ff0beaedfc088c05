using Microsoft.Playwright;
using System.Text.RegularExpressions;
using LearningHub.Tests.Support;

namespace LearningHub.Browser.Tests;

/// <summary>The pictures in the help pages show what the hub shows today. With UPDATE_SCREENSHOTS=1 they are taken again, and so are those
/// of the README. The words in each picture are kept beside the tests; when they change, the picture is out of date.</summary>
[Collection("studio")]
public sealed partial class HelpPictureTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const int LargestPicture = 80_000;

    private static readonly string Pictures = Path.Combine(Repository.Content, "pages", "pictures");

    private static readonly string Words = Path.Combine(Repository.Root, "tests", "LearningHub.Browser.Tests", "PictureWords");

    private static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1";

    [Fact]
    public async Task Pictures_of_the_help_say_what_the_pages_say_today()
    {
        var taken = await HelpPictures.TakeAsync(Hub);
        foreach (var (name, (picture, words)) in taken)
        {
            if (IsUpdate)
            {
                await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(Pictures).FullName, $"{name}.webp"), picture);
                await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Words).FullName, $"{name}.txt"), words);
            }
            Assert.True(File.Exists(Path.Combine(Words, $"{name}.txt")), $"{name} was never taken. Run with UPDATE_SCREENSHOTS=1.");
            var kept = await File.ReadAllTextAsync(Path.Combine(Words, $"{name}.txt"));
            Assert.True(kept == words,
                $"The picture {name}.webp is old. Run with UPDATE_SCREENSHOTS=1 and look at it. It shows:\n{kept}\n"
                + $"The page says:\n{words}");
        }
        Assert.Equal(taken.Keys.Order(StringComparer.Ordinal), Names(Pictures, "*.webp"));
        Assert.Equal(taken.Keys.Order(StringComparer.Ordinal), Names(Words, "*.txt"));
    }

    [Fact]
    public void Each_picture_is_shown_in_the_help_with_a_text_for_those_who_do_not_see_it()
    {
        var shown = Directory.GetFiles(Path.Combine(Repository.Content, "pages"), "help*.md")
            .SelectMany(file => Image().Matches(File.ReadAllText(file))).ToList();
        Assert.All(shown, image => Assert.True(image.Groups[1].Length > 30, $"{image.Value} has no text that tells what it shows."));
        Assert.Equal(Names(Pictures, "*.webp"), shown.Select(image => image.Groups[2].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(Pictures), file => Assert.InRange(new FileInfo(file).Length, 1_000, LargestPicture));
    }

    [Theory]
    [InlineData("home", "")]
    [InlineData("audit", "audits/ce-substance-misuse-audit-2014/")]
    public async Task The_pictures_of_the_readme_can_be_taken(string name, string path)
    {
        var page = await Hub.OpenAsync(path);
        await Assertions.Expect(page.Locator("header input[name=q]")).ToBeVisibleAsync();
        var png = await page.ScreenshotAsync();
        if (IsUpdate) await File.WriteAllBytesAsync(Path.Combine(Repository.Root, "tests", "screenshots", $"{name}-1280.png"), png);
        Assert.Contains("tests/screenshots/home-1280.png", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md")),
            StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(string folder, string pattern) =>
        Directory.GetFiles(folder, pattern).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"!\[([^\]]*)\]\(pictures/([\w-]+)\.webp\)")]
    private static partial Regex Image();
}
