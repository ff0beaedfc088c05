using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;

namespace LearningHub.Content.Linking;

/// <summary>Finds the pictures and documents that only resources outside the site use: they are not published either.</summary>
internal static class WithheldFiles
{
    /// <summary>The files that the site publishes.</summary>
    /// <param name="files">All files in the content folder that can be published.</param>
    /// <param name="shown">Resources of the site.</param>
    /// <param name="hidden">Drafts and resources that are held back.</param>
    /// <param name="settings">The hub's settings, which may name pictures too.</param>
    public static IReadOnlySet<string> Leave(
        IReadOnlySet<string> files, IReadOnlyList<Resource> shown, IReadOnlyList<Resource> hidden, HubSettings settings)
    {
        if (hidden.Count == 0) return files;
        var beside = files.Where(file => hidden.Any(resource => IsInFolderOf(resource, file)));
        var withheld = hidden.SelectMany(FilesOf).Concat(beside).ToHashSet(StringComparer.Ordinal);
        withheld.ExceptWith(shown.SelectMany(FilesOf));
        withheld.ExceptWith(PicturesOf(settings));
        return withheld.Count == 0 ? files : files.Where(file => !withheld.Contains(file)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> FilesOf(Resource resource) => resource.Outline.Links.Concat(resource.Outline.Pictures)
        .Select(destination => LinkResolver.Combine(resource.Path, Uri.UnescapeDataString(destination.Split('#')[0])))
        .OfType<string>();

    // A resource that is a folder (audits/name/index.md) owns the files in it.
    private static bool IsInFolderOf(Resource resource, string file) =>
        resource.Path.EndsWith("/index.md", StringComparison.Ordinal)
        && file.StartsWith(resource.Path[..^"index.md".Length], StringComparison.Ordinal);

    private static IEnumerable<string> PicturesOf(HubSettings settings) =>
        new[] { settings.Brand.Logo, settings.Brand.LogoPicture, settings.Brand.Icon, settings.Brand.SharingImage }
            .Where(picture => picture is not null).Select(picture => picture!.Value.Value);
}
