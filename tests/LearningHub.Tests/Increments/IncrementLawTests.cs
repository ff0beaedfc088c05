using System.Globalization;
using System.Text.Json;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Files;
using LearningHub.Contract.Changes;
using LearningHub.Releases.Building;
using LearningHub.Releases.Manifest;
using LearningHub.Releases.Verification;
using LearningHub.Search;
using LearningHub.Search.Searching;
using LearningHub.Site;
using LearningHub.Site.History;
using LearningHub.Site.Publishing;
using LearningHub.Site.Increments;
using LearningHub.Site.Plan;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using Xunit.Abstractions;

namespace LearningHub.Tests.Increments;

/// <summary>
/// The law of increments: a build that takes over from the last one gives the site, the diagnostics and the answers of a build from
/// nothing. <c>INCREMENT_EDITS=5000</c> makes so many edits.
/// </summary>
public sealed class IncrementLawTests(ITestOutputHelper output) : IDisposable
{
    private const int UsualEdits = 120;
    private const int EditsOfOneLibrary = 60;

    private static readonly string[] Queries =
        ["", "visits", "mother", "binge drinking", "mum", "supervision", "strength", "toxic trio", "\"duty team\"", "zebra", "seen*"];

    private readonly HashSet<string> errors = [];
    private readonly string folder = Directory.CreateTempSubdirectory("hub-increments-").FullName;

    // How many sites of days to come were compared.
    private int days;

    // What was read last, as the studio has it in memory.
    private LibrarySource? read;

    // What the next build knows of earlier releases; null: it is built outside a publication folder.
    private SiteHistory? history;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_build_by_increments_equals_a_build_from_nothing()
    {
        var edits = int.TryParse(Environment.GetEnvironmentVariable("INCREMENT_EDITS"), out var asked) ? asked : UsualEdits;
        var seed = int.TryParse(Environment.GetEnvironmentVariable("INCREMENT_SEED"), out var named) ? named : 1;
        var (taken, builds, refused) = (0, 0, 0);
        for (var done = 0; done < edits; seed++)
        {
            var library = MadeUpLibrary.Create();
            var random = new Random(seed);
            var maker = new RandomEdits(random, library);
            var story = new List<string>();
            var target = Path.Combine(folder, seed.ToString(CultureInfo.InvariantCulture));
            for (var i = 0; i < EditsOfOneLibrary && done < edits; builds++)
            {
                var (isSound, files) = await CompareAsync(library.Write(), target, $"seed {seed}: {string.Join("; ", story)}");
                taken += files;
                if (!isSound) refused++;
                // Each second build is that of a new process, which has read nothing.
                if (builds % 2 == 0) read = null;
                history = NextHistory(random, library);
                for (var more = random.Next(1, 4); more > 0; more--, i++, done++) story.Add(maker.Make());
                // Now and then broken references stay, so that what the checks say of them is compared too.
                if (random.Next(6) > 0) library.Mend();
            }
            if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        }
        // Nothing is proved where nothing is taken over or nothing is built.
        output.WriteLine($"{edits} edits, {builds} builds, {refused} of them refused for errors, {taken} files taken over, "
            + $"{days} days to come");
        Assert.True(
            taken > builds - refused && refused * 3 < builds * 2 && days > 0,
            $"{builds} builds, {refused} with errors, {taken} files taken over\n{string.Join('\n', errors)}");
    }

    private SiteHistory? NextHistory(Random random, MadeUpLibrary library)
    {
        var (changes, withdrawals) = (history?.Changes ?? [], history?.Withdrawals ?? []);
        if (random.Next(8) == 0) return null;
        var at = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(changes.Count);
        var resource = library.Resources[random.Next(library.Resources.Count)];
        if (random.Next(2) == 0) changes = [Change(ChangeRecord.Changed, resource.Section, resource.Id, resource.Title, at), .. changes];
        if (random.Next(6) > 0) return new SiteHistory(changes, withdrawals);
        var id = $"gone-{changes.Count}";
        var day = DateOnly.FromDateTime(at.Date);
        changes = [Change(ChangeRecord.Withdrawn, "audits", id, "Gone", at), .. changes];
        return new SiteHistory(changes, [.. withdrawals, new Withdrawal { Address = $"/audits/{id}/", On = day, Title = "Gone" }]);
    }

    private static ChangeRecord Change(string kind, string section, string id, string title, DateTimeOffset at) => new()
    {
        Kind = kind,
        At = at,
        Id = id,
        Type = ResourceType.BySection(section)!.Id,
        Title = title,
        Address = $"/{section}/{id}/",
        Parts = kind == ChangeRecord.Changed ? ["text"] : [],
    };

    private async Task<(bool IsSound, int Taken)> CompareAsync(MemoryFiles files, string target, string story)
    {
        var options = new LibraryOptions(SmallHub.Today);
        var cache = BuildCache.Open(target, DefaultTheme.Instance, said => Assert.Fail($"{said} {story}"));
        var library = Library.Load(files, options, cache.Inspections, read);
        read = library.Source;
        var clean = Library.Load(files, options);
        Assert.True(clean.Diagnostics.SequenceEqual(library.Diagnostics), $"Other diagnostics. {story}");
        Assert.Equal(clean.Checks.Acceptances, library.Checks.Acceptances);
        if (clean.HasErrors || library.Linked is null)
        {
            foreach (var each in clean.Diagnostics.Where(each => each.Code.Severity is Severity.Error)) errors.Add(each.Message);
            return (false, 0);
        }

        var times = new StageTimes();
        var context = new SiteContext(library.Linked, DefaultTheme.Instance, history);
        var planned = SitePlan.Create(context, files, cache);
        var contents = SiteRelease.Contents(
            context, planned, library, cache, ComingDays.Find(context, planned, library, files, cache));
        var manifest = await ReleaseBuilder.BuildAsync(contents, target, times);
        Assert.Equal(manifest.Fingerprint, (await ReleaseVerification.VerifyAsync(target)).Fingerprint);

        var anew = new SiteContext(clean.Linked!, DefaultTheme.Instance, history);
        var outputs = SitePlan.Create(anew, files);
        Assert.Equal(
            outputs.Select(file => $"{ReleaseLayout.SitePrefix}{file.Path}").Order(StringComparer.Ordinal),
            manifest.Files.Select(file => file.Path).Where(path => path.StartsWith(ReleaseLayout.SitePrefix, StringComparison.Ordinal)));
        await CompareFilesAsync(outputs, target, story);
        CompareAnswers(clean.Linked!, target, manifest, story);
        var coming = ComingDays.Find(anew, outputs, clean, files);
        Assert.Equal(
            coming.Sum(day => day.Outputs.Count), manifest.Files.Count(file => coming.Any(day => IsOfSite(file.Path, day.Folder))));
        foreach (var day in coming)
        {
            days++;
            await CompareFilesAsync(day.Outputs, Path.Combine(target, day.Folder), $"On {day.Day}. {story}");
            CompareAnswers(day.Context.Library, Path.Combine(target, day.Folder), manifest, $"On {day.Day}. {story}", day.Folder);
        }
        return (true, times.Taken);
    }

    private static bool IsOfSite(string path, string folder) =>
        path.StartsWith($"{folder}{ReleaseLayout.SitePrefix}", StringComparison.Ordinal);

    private static async Task CompareFilesAsync(IEnumerable<SiteOutput> outputs, string target, string story)
    {
        foreach (var page in outputs)
        {
            using var expected = new MemoryStream();
            await page.Write(expected);
            var found = await File.ReadAllBytesAsync(Path.Combine(target, ReleaseLayout.SiteFolder, page.Path));
            Assert.True(expected.ToArray().AsSpan().SequenceEqual(found), $"{page.Path} differs. {story}");
        }
    }

    private static void CompareAnswers(LinkedLibrary clean, string target, ReleaseManifest manifest, string story, string folder = "")
    {
        var index = new LibraryIndex(clean);
        using var expected = index.OpenPassing();
        using var found = LibraryIndex.Open(Path.Combine(target, LibraryIndex.ReleasePath));
        Assert.Equal(expected.Documents, found.Documents);
        foreach (var query in Queries)
        {
            var request = new SearchRequest { Text = query, Take = 50, Explain = true };
            Assert.True(Answer(expected, request) == Answer(found, request), $"\"{query}\" is answered otherwise. {story}");
        }
        Assert.Equal(
            expected.Suggest("vi", 10).Select(each => each.ToString()), found.Suggest("vi", 10).Select(each => each.ToString()));
        index.OpenHelpPassing().Dispose();
        var path = $"{folder}{Path.GetDirectoryName(LibraryIndex.ReleasePath)}";
        Assert.Equal(index.HashContents(), manifest.Folders.Single(each => each.Path == path).Sha256);
    }

    private static string Answer(ISearchIndex index, SearchRequest request) => JsonSerializer.Serialize(index.Search(request));
}
