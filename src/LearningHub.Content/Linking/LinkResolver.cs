using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Tracing;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Linking;

/// <summary>Resolves the links of a body. A pure function of the library: the linker uses it to check, the writers to write.</summary>
public sealed class LinkResolver
{
    private readonly Dictionary<string, Resource> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Resource> hidden = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> unread;
    private readonly IReadOnlySet<string> assets;
    private readonly Func<string, bool> isGenerated;
    private readonly DateOnly today;

    /// <param name="shown">Resources of the site.</param>
    /// <param name="hidden">Drafts and resources that are not shown on the day. They are not part of the library.</param>
    /// <param name="unread">Paths of resources that could not be read.</param>
    /// <param name="assets">Published files.</param>
    /// <param name="isGenerated">Whether an address from the root is that of a generated page.</param>
    /// <param name="today">The day for which the site is made.</param>
    public LinkResolver(IEnumerable<Resource> shown, IEnumerable<Resource> hidden, IReadOnlySet<string> unread, IReadOnlySet<string> assets,
        Func<string, bool> isGenerated, DateOnly today)
    {
        this.today = today;
        this.unread = unread;
        this.assets = assets;
        this.isGenerated = isGenerated;
        foreach (var resource in shown)
        {
            byPath[resource.Path] = resource;
            anchors[resource.Path] = [.. resource.Headings.Select(heading => heading.Id)];
        }
        foreach (var resource in hidden) this.hidden[resource.Path] = resource;
    }

    private LinkResolver(LinkResolver before, IReadOnlyDictionary<Resource, Resource> byOld)
    {
        (today, unread, assets, isGenerated, anchors, hidden) =
            (before.today, before.unread, before.assets, before.isGenerated, before.anchors, before.hidden);
        byPath = new Dictionary<string, Resource>(before.byPath, StringComparer.Ordinal);
        foreach (var (old, now) in byOld)
        {
            if (byPath.TryGetValue(now.Path, out var known) && ReferenceEquals(known, old)) byPath[now.Path] = now;
        }
    }

    /// <summary>The same, with some resources in the place of their former selves. Their headings are the same.</summary>
    internal LinkResolver With(IReadOnlyDictionary<Resource, Resource> byOld) => new(this, byOld);

    /// <summary>The resource whose file has a path; null if the site shows none.</summary>
    /// <param name="path">In the content folder, for example <c>audits/x.md</c>.</param>
    public Resource? AtPath(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The target of a link in a resource.</summary>
    public LinkTarget Resolve(Resource from, string destination)
    {
        if (HasScheme(destination)) return new LinkTarget.External(destination);
        var hash = destination.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : destination[(hash + 1)..];
        var path = Uri.UnescapeDataString(hash < 0 ? destination : destination[..hash]);
        if (path.Length == 0) return SamePage(from, anchor);
        if (path.StartsWith('/')) return Rooted(path, destination);
        return Combine(from.Path, path) is { } full
            ? File(full, anchor, destination) : Nowhere(destination, "It leads out of the content folder.");
    }

    private LinkTarget SamePage(Resource from, string? anchor)
    {
        if (string.IsNullOrEmpty(anchor)) return Nowhere("#", "It is empty.");
        return HasAnchor(from, anchor) ? new LinkTarget.SamePage(anchor) : NoAnchor(from, anchor, "this page");
    }

    private LinkTarget Rooted(string path, string destination)
    {
        ReadTrace.Note(ReadKind.Page, path);
        return isGenerated(path) ? new LinkTarget.ToPage(destination) : Nowhere(destination, "The site has no such page.");
    }

    /// <summary>Whether an address from the root is that of a page which the hub makes by itself.</summary>
    internal bool IsGenerated(string path) => isGenerated(path);

    /// <summary>What stands at a path of the content folder, as a stamp. Where nothing stands, the nearest name is told, so it is a
    /// stamp of all paths.</summary>
    internal Stamp StampOf(string path)
    {
        if (byPath.TryGetValue(path, out var resource)) return resource.FrontStamp;
        if (unread.Contains(path)) return Stamp.One;
        if (hidden.TryGetValue(path, out var absent)) return new StampBuilder().Add("hidden").Add(absent.Stamp).Build();
        return new StampBuilder().Add(assets.Contains(path) ? path : null).Add(byPath.Keys.Order(StringComparer.Ordinal)).Build();
    }

    /// <summary>A stamp of all resources that are not part of the site.</summary>
    internal Stamp StampOfAbsent()
    {
        var stamp = new StampBuilder().Add(unread.Order(StringComparer.Ordinal));
        foreach (var absent in hidden.OrderBy(each => each.Key, StringComparer.Ordinal)) stamp.Add(absent.Value.Stamp);
        return stamp.Build();
    }

    private LinkTarget File(string path, string? anchor, string destination)
    {
        ReadTrace.Note(ReadKind.Path, path);
        if (byPath.TryGetValue(path, out var resource))
        {
            if (string.IsNullOrEmpty(anchor) || HasAnchor(resource, anchor))
                return new LinkTarget.ToResource(resource, anchor is "" ? null : anchor);
            return NoAnchor(resource, anchor, $"\"{resource.Title}\"");
        }
        if (unread.Contains(path)) return new LinkTarget.Unread();
        if (assets.Contains(path)) return new LinkTarget.ToAsset(path);
        if (hidden.TryGetValue(path, out var absent)) return Hidden(absent);
        if (IsOfUnpublishedKind(path)) return NotPublished(destination, path);
        return Nowhere(destination, $"There is no file {path} in the content folder.", DidYouMean.Nearest(path, byPath.Keys));
    }

    private LinkTarget.Broken Hidden(Resource resource)
    {
        var title = $"The link leads to \"{resource.Title}\"";
        if (resource.Status is ResourceStatus.Draft)
            return new(false, $"{title}, which is a draft and not part of the site.", "Publish the draft, or remove the link until then.");
        return resource.IsOverOn(today)
            ? new(
                false, $"{title}, which is on the site until {DayText.Words(resource.PublishUntil!.Value.Value)} and then gone.",
                "Remove the link, or give this resource the same publish-until.")
            : new(
                false, $"{title}, which is held back until its publishing day, {DayText.Words(resource.Published)}.",
                "Remove the link until then, or give this resource the same publishing day.");
    }

    private bool HasAnchor(Resource resource, string anchor) =>
        anchors.TryGetValue(resource.Path, out var known)
            ? known.Contains(anchor) : resource.Headings.Any(heading => heading.Id == anchor);

    private static LinkTarget.Broken NoAnchor(Resource resource, string anchor, string where) => new(
        true, $"Nothing in {where} has the id \"#{anchor}\".",
        $"{DidYouMean.Sentence(anchor, resource.Headings.Select(heading => heading.Id))}Use the id in the braces of the heading, "
            + "or the words of the heading with hyphens.");

    private static LinkTarget.Broken Nowhere(string destination, string why, string? nearest = null) => new(
        false, $"The link \"{destination}\" leads nowhere. {why}",
        nearest is null ? "Write the path from this file to the other, for example ../audits/name.md."
            : $"Did you mean \"{nearest}\"? Write the path from this file to the other.");

    private static bool IsOfUnpublishedKind(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is not ("" or ".md" or ".yml") && !Assets.IsPublished(path);

    private static LinkTarget.Broken NotPublished(string destination, string path) => new(
        false, $"The link \"{destination}\" leads to a file that is not published. Files that end in {Path.GetExtension(path)} cannot "
        + "be inspected.",
        "Offer it as .pdf, .docx, .pptx, .xlsx, .odt, .odp, .ods or .csv, or as a picture.");

    private static bool HasScheme(string destination)
    {
        var colon = destination.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && destination.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
    }

    /// <summary>A path relative to a file, as a path from the content folder, with accents joined; null if it leads out.</summary>
    public static string? Combine(string fromFile, string relative)
    {
        var parts = new List<string>(fromFile.Split('/')[..^1]);
        foreach (var part in ComposedAccents.In(relative).Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }
}
