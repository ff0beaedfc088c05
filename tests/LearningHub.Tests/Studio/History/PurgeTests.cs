using System.Net;
using AngleSharp.Html.Dom;
using LearningHub.Import.Reading;
using LearningHub.Import.Writing.Sources;
using LearningHub.Releases.Folder;
using LearningHub.Studio.Readers;
using LearningHub.Studio.Sources;
using LearningHub.Tests.Support;
using LibGit2Sharp;

namespace LearningHub.Tests.Studio.History;

/// <summary>A publisher removes words for good with a form: from releases, their records, what the studio keeps, and the history.</summary>
public sealed class PurgeTests
{
    private const string Words = "marmalade sandwich";
    private const string Path = "briefings/a.md";

    [Fact]
    public async Task Words_go_from_releases_records_and_history_after_a_typed_confirmation_and_nothing_is_left()
    {
        await using var studio = await StudioInTest.OfAsync((Path, SmallHub.Resource($"A {Words} was eaten.")));
        using var begun = await studio.SendAsync(await studio.GetAsync("/"), null, null, "form[action='/history']");
        await PublishAsync(studio);
        var page = await LookAsync(studio);
        Assert.Contains(Path, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The newest version contains the words", page.Body.TextContent, StringComparison.Ordinal);
        var served = PublicationFolder.Open(studio.Published).Current!;
        page = await RemoveAsync(studio, page, ConfirmationIn(page), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("choose the release to serve instead", page.Body!.TextContent, StringComparison.Ordinal);

        File.WriteAllText(System.IO.Path.Combine(studio.Content, Path), SmallHub.Resource("Something was eaten."));
        var links = new ReaderLinks(System.IO.Path.Combine(studio.Published, "studio"), TimeProvider.System);
        await PublishAsync(studio);
        links.TryAdd(links.Make(Path, "An officer"), "A reader", string.Empty, $"Whose {Words}?");
        var imports = new ImportedDrafts(System.IO.Path.Combine(studio.Published, "studio"));
        SourcePassage[] report = [new(SourceKind.Paragraph, $"“A {Words}”, he said.", "line 1", 0)];
        imports.Keep(new ImportedDraft("briefings/b.md", "A draft.", new ImportedSource("report.docx", report, []), [], string.Empty));
        page = await LookAsync(studio);
        Assert.Contains(served.Text, page.Body!.TextContent, StringComparison.Ordinal);
        page = await RemoveAsync(studio, page, "remove everything", HttpStatusCode.UnprocessableEntity);
        Assert.True(Directory.Exists(PublicationFolder.Open(studio.Published).PathOf(served)));
        page = await RemoveAsync(studio, page, ConfirmationIn(page), HttpStatusCode.OK);

        Assert.Equal("Nothing is left", page.QuerySelector("main h2")!.TextContent);
        Assert.False(Directory.Exists(PublicationFolder.Open(studio.Published).PathOf(served)));
        Assert.Empty(links.List());
        Assert.Null(imports.Find("briefings/b.md"));
        using (var repository = new LibGit2Sharp.Repository(studio.Content))
        {
            Assert.All(repository.ObjectDatabase.OfType<Blob>(), blob =>
                Assert.DoesNotContain(Words, blob.GetContentText(), StringComparison.Ordinal));
        }
        var trail = File.ReadAllText(System.IO.Path.Combine(studio.Published, "studio", "trail.jsonl"));
        Assert.Contains("\"Purged\"", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("marmalade", trail, StringComparison.Ordinal);
        Assert.Contains("The words are nowhere.", (await LookAsync(studio)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_release_to_serve_that_is_not_there_nothing_changes()
    {
        await using var studio = await StudioInTest.OfAsync((Path, SmallHub.Resource($"A {Words} was eaten.")));
        using var begun = await studio.SendAsync(await studio.GetAsync("/"), null, null, "form[action='/history']");
        await PublishAsync(studio);
        File.WriteAllText(System.IO.Path.Combine(studio.Content, Path), SmallHub.Resource("Something was eaten."));
        using var repository = new LibGit2Sharp.Repository(studio.Content);
        Commands.Stage(repository, "*");
        var officer = new Signature("Officer", "officer@example.org", DateTimeOffset.UtcNow);
        var newest = repository.Commit("Corrected", officer, officer);
        var page = await LookAsync(studio);
        page = await RemoveAsync(studio, page, ConfirmationIn(page), HttpStatusCode.UnprocessableEntity, serve: "nonsense");
        Assert.Contains("There is no release \"nonsense\"", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(newest.Sha, repository.Head.Tip.Sha);
        Assert.Contains(repository.ObjectDatabase.OfType<Blob>(), blob => blob.GetContentText().Contains(Words, StringComparison.Ordinal));
    }

    private static async Task<IHtmlDocument> LookAsync(StudioInTest studio)
    {
        using var answer = await studio.SendAsync(
            await studio.GetAsync("/purge"), "look", (name, _, value) => name == "words" ? Words.ToUpperInvariant() : value);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static string ConfirmationIn(IHtmlDocument page) =>
        page.QuerySelector("label[for=confirm]")!.TextContent.Split('“', '”')[1];

    private static async Task<IHtmlDocument> RemoveAsync(
        StudioInTest studio, IHtmlDocument page, string typed, HttpStatusCode status, string? serve = null)
    {
        var form = (IHtmlFormElement)page.QuerySelector("#confirm")!.Closest("form")!;
        using var answer = await StudioInTest.SendAsync(studio.Client, form, "remove", (name, _, value) => name switch
        {
            "by" => "Policy officer",
            "confirm" => typed,
            "serve" => serve ?? value,
            _ => value,
        });
        Assert.Equal(status, answer.StatusCode);
        return StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static async Task PublishAsync(StudioInTest studio)
    {
        await Task.Delay(1100);
        using var published = await studio.SendAsync(
            await studio.GetAsync("/publish"), null, (name, _, value) => name == "by" ? "Officer" : value);
        Assert.Equal("/releases?done=published", published.Headers.Location?.ToString());
    }
}
