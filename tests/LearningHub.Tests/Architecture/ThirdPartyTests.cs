using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Site;
using LearningHub.Site.Plan;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Architecture;

public sealed class ThirdPartyTests
{
    [Fact]
    public async Task The_list_of_packages_fits_the_lock_files()
    {
        var call = new ProcessStartInfo("node", ["tests/third-party.mjs", "--check"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var (code, _, error) = await HubProcess.RunAsync(call);
        Assert.True(code == 0, error);
    }

    [Fact]
    public async Task Every_site_carries_the_notices_of_what_it_ships_and_links_to_them()
    {
        var notices = await Written(ISiteTheme.LicencesPath);
        using var packages = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "themes", "default", "package.json")));
        foreach (var package in packages.RootElement.GetProperty("dependencies").EnumerateObject())
            Assert.Contains($"{package.Name} {package.Value.GetString()}", notices, StringComparison.Ordinal);
        Assert.Contains("Permission is hereby granted, free of charge", notices, StringComparison.Ordinal);
        Assert.Contains("href=\"./assets/licences.txt\"", await Written("index.html"), StringComparison.Ordinal);
    }

    private static async Task<string> Written(string path)
    {
        var files = new MemoryFiles(SmallHub.Files().ToDictionary(pair => pair.Key, pair => Encoding.UTF8.GetBytes(pair.Value)));
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today)).Linked!;
        using var output = new MemoryStream();
        await SitePlan.Create(new SiteContext(library, DefaultTheme.Instance), files).Single(each => each.Path == path).Write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
