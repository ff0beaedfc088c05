using System.Text;
using LearningHub.Content.Editing;
using LearningHub.Content.Model.Resources;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Comparing;

/// <summary>Shows what has changed in a resource since the release that is served: the words of its page, side by side.</summary>
internal static class CompareEndpoint
{
    /// <summary>Shows it.</summary>
    public static async Task ShowAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path
            || studio.Folder.Library.Source.Resources.FirstOrDefault(file => file.Path == path)?.Resource is not { } resource)
        {
            await EditEndpoint.NotFoundAsync(context, studio);
            return;
        }
        var file = $"{resource.Address.Trim('/')}/index.html";
        var current = studio.Publication is { Current: { } name } folder ? (Folder: folder, Name: name) : default;
        var before = current.Folder is null ? null : ReadReleased(current.Folder, current.Name, file, studio.Folder.Today);
        var now = await ReadSavedAsync(studio, file);
        var differences = before is null || now is null ? null : VersionJoin.Differences(PageWords.Read(before), PageWords.Read(now));
        await StudioPages.ShowAsync<CompareView>(context, new ComparePage(
            studio.Pages.FrameFor(context, "Changes since the last release", "Library"), path, resource.Title, current.Name?.Text,
            differences, Summary(resource, current.Folder is not null, before is not null, now is not null, differences)));
    }

    private static string Summary(
        Resource resource, bool hasRelease, bool isReleased, bool isShown, IReadOnlyList<Difference>? differences)
    {
        if (!hasRelease) return "Nothing has been published yet.";
        if (!isShown) return "There are errors in the library, so there is no page of what was saved.";
        if (!isReleased)
        {
            return resource.Status is ResourceStatus.Draft
                ? "This is a draft, and no page of it is on the site." : "It is not on the site yet. Publishing adds it.";
        }
        if (differences is not { Count: > 0 }) return "The words of the page are the same as on the site.";
        var added = differences.Count(place => place.Theirs.Count == 0);
        var removed = differences.Count(place => place.Mine.Count == 0);
        var changed = differences.Count - added - removed;
        return $"Since the last release: {Places(changed)} changed, {Places(added)} added, {Places(removed)} removed.";
    }

    private static string Places(int count) => count == 1 ? "one place" : $"{count} places";

    private static string? ReadReleased(PublicationFolder folder, ReleaseName name, string file, DateOnly today)
    {
        var release = folder.PathOf(name);
        try
        {
            var manifest = ReleaseManifest.Read(File.ReadAllBytes(Path.Combine(release, ReleaseManifest.FileName)));
            var prefix = ReleaseLayout.PrefixOn(today, ReleaseLayout.DaysIn(manifest.Files.Select(each => each.Path)));
            var path = $"{prefix}{ReleaseLayout.SitePrefix}{file}";
            return manifest.Files.Any(each => each.Path == path) ? File.ReadAllText(Path.Combine(release, path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    private static async Task<string?> ReadSavedAsync(StudioRequest studio, string file)
    {
        if (studio.Folder.Library.HasErrors) return null;
        using var lease = await studio.Folder.Site.TakeAsync();
        return lease is not null && await lease.Snapshot.ReadAsync(file) is { } page ? Encoding.UTF8.GetString(page.Bytes.Span) : null;
    }
}
