using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Site;
using LearningHub.Site.Plan;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using Xunit.Abstractions;

namespace LearningHub.Tests.Increments;

/// <summary>The law of the preview: a library that follows saved files shows what one shows that is loaded from nothing.
/// <c>INCREMENT_EDITS=5000</c> makes so many edits.</summary>
public sealed class PreviewLawTests(ITestOutputHelper output)
{
    private const int UsualEdits = 90;
    private const int EditsOfOneLibrary = 45;
    private static readonly LibraryOptions Options = new(SmallHub.Today);

    [Fact]
    public async Task A_library_that_follows_equals_one_loaded_from_nothing()
    {
        var edits = int.TryParse(Environment.GetEnvironmentVariable("INCREMENT_EDITS"), out var asked) ? asked : UsualEdits;
        var (followed, compared) = (0, 0);
        for (var (done, seed) = (0, 1); done < edits; seed++)
        {
            var made = MadeUpLibrary.Create();
            var random = new Random(seed);
            var maker = new RandomEdits(random, made);
            var files = made.Write();
            var shown = Library.Load(files, Options);
            var story = new List<string> { $"seed {seed}" };
            for (var i = 0; i < EditsOfOneLibrary && done < edits; i++, done++)
            {
                story.Add(random.Next(3) > 0 ? Lengthen(random, made) : maker.Make());
                if (random.Next(6) > 0) made.Mend();
                var now = made.Write();
                var before = shown.Linked;
                shown = shown.Reload(now, Changed(files, now), Options);
                if (before is not null && ReferenceEquals(before.Glossary, shown.Linked?.Glossary)) followed++;
                files = now;
                if (await CompareAsync(shown, now, string.Join("; ", story))) compared++;
            }
        }
        output.WriteLine($"{edits} edits, {followed} whose library was not linked anew, {compared} sites compared");
        Assert.True(followed * 3 > edits && compared * 3 > edits, $"{followed} and {compared} of {edits}");
    }

    // What an author does most: a sentence more.
    private static string Lengthen(Random random, MadeUpLibrary library)
    {
        var resource = library.Resources[random.Next(library.Resources.Count)];
        string[] tells = ["Supervision helps.", "Visits are planned.", "Plans say who does what.", "Good records are short."];
        resource.Paragraphs.Add(tells[random.Next(tells.Length)]);
        return $"a sentence in {resource.Id}";
    }

    private static string[] Changed(MemoryFiles before, MemoryFiles now) =>
    [
        .. before.List().Union(now.List()).Where(path => !((IContentFiles)before).Exists(path) || !((IContentFiles)now).Exists(path)
            || !before.Read(path).AsSpan().SequenceEqual(now.Read(path))),
    ];

    private static async Task<bool> CompareAsync(Library shown, MemoryFiles files, string story)
    {
        var clean = Library.Load(files, Options);
        Assert.True(clean.Diagnostics.SequenceEqual(shown.Diagnostics), $"Other diagnostics. {story}");
        if (clean.HasErrors || shown.Linked is null) return false;
        var expected = SitePlan.Create(new SiteContext(clean.Linked!, DefaultTheme.Instance), files);
        var live = new LiveSite(new SiteContext(shown.Linked, DefaultTheme.Instance), files);
        foreach (var file in expected)
        {
            using var bytes = new MemoryStream();
            await file.Write(bytes);
            var found = await live.ReadAsync(file.Path);
            Assert.True(found is not null && bytes.ToArray().AsSpan().SequenceEqual(found), $"{file.Path} differs. {story}");
        }
        return true;
    }
}
