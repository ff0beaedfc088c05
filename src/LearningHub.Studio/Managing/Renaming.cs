using LearningHub.Content.Editing;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Studio.Managing;

/// <summary>The changes for renaming a resource.</summary>
/// <param name="From">Its file, or its own folder.</param>
/// <param name="To">Where that goes.</param>
/// <param name="Path">The text itself.</param>
/// <param name="Writes">The files that are written before the move.</param>
public sealed record RenamePlan(string From, string To, string Path, IReadOnlyList<(string Path, byte[] Bytes)> Writes);

/// <summary>Gives a resource another id: its file, its old address as an alias, and every file that names it.</summary>
internal static class Renaming
{
    /// <summary>Plans the changes for a new id; null if one of the files cannot be changed safely.</summary>
    public static RenamePlan? Plan(IContentFiles files, string path, string fresh)
    {
        var (type, id) = ContentPaths.Read(path)!.Value;
        if (EditableText.Read(files.Read(path)) is not { } own || ResourceParts.Cut(own.Text) is not { } parts
            || FrontMatterEditor.Read(parts.FrontMatter) is not { } front) return null;
        string[] aliases = [.. front.ValuesOf(CommonKeys.Aliases.Name).Append($"/{type.Section}/{id}/").Distinct(StringComparer.Ordinal)];
        if (front.Set(CommonKeys.Aliases, aliases, type) is not { } named) return null;
        var writes = new List<(string, byte[])> { (path, own.BytesWith((parts with { FrontMatter = named.Text }).Text)) };
        foreach (var other in NamesOf(files, path))
        {
            var file = EditableText.Read(files.Read(other))!;
            if (Changed(file.Text, other, id, fresh) is not { } text) return null;
            writes.Add((other, file.BytesWith(text)));
        }
        var isFolder = path.EndsWith("/index.md", StringComparison.Ordinal);
        return isFolder
            ? new RenamePlan($"{type.Section}/{id}", $"{type.Section}/{fresh}", path, writes)
            : new RenamePlan(path, $"{path[..path.LastIndexOf('/')]}/{fresh}.md", path, writes);
    }

    /// <summary>Renames. If something fails, written files are restored.</summary>
    public static IReadOnlyList<string> Do(ContentWriter writer, IContentFiles files, RenamePlan plan)
    {
        var before = plan.Writes.Select(write => (write.Path, Bytes: files.Read(write.Path))).ToArray();
        try
        {
            foreach (var (path, bytes) in plan.Writes) writer.Write(path, bytes);
            writer.Move(plan.From, plan.To);
        }
        catch
        {
            foreach (var (path, bytes) in before) writer.Write(path, bytes);
            throw;
        }
        return [plan.Path, plan.To, .. plan.Writes.Select(write => write.Path)];
    }

    /// <summary>The other resources that refer to one, in their front matter or with a link.</summary>
    public static IEnumerable<string> NamesOf(IContentFiles files, string path)
    {
        var id = ContentPaths.Read(path)!.Value.Id;
        return files.List().Where(other => other != path && ContentPaths.Read(other) is not null
            && EditableText.Read(files.Read(other)) is { } file && Changed(file.Text, other, id, $"{id}-x") is var text
            && text is not null && text != file.Text);
    }

    private static string? Changed(string text, string path, string id, string fresh)
    {
        if (ResourceParts.Cut(text) is not { } parts || FrontMatterEditor.Read(parts.FrontMatter) is not { } front) return text;
        var type = ContentPaths.Read(path)!.Value.Type;
        foreach (var key in FrontMatterKeys.AllowedIn(type).Where(
            key => key.Target is KeyTarget.Resource or KeyTarget.Finding or KeyTarget.Recommendation))
        {
            string[] values = [.. front.ValuesOf(key.Name).Select(value => Renamed(value, '#', id, fresh))];
            if (front.Set(key, values, type) is not { } next) return null;
            front = next;
        }
        return (parts with { FrontMatter = front.Text, Body = Links(parts.Body, id, fresh) }).Text;
    }

    private static string Renamed(string value, char mark, string id, string fresh) =>
        value == id || value.StartsWith($"{id}{mark}", StringComparison.Ordinal) ? fresh + value[id.Length..] : value;

    // Only addresses of links are changed: the text between "](" and the next bracket.
    private static string Links(string body, string id, string fresh)
    {
        const string open = "](";
        for (var start = After(0); start > 0; start = After(start))
        {
            var end = body.IndexOfAny([')', ' ', '\n'], start);
            if (end < 0) break;
            var address = body[start..end];
            if (address.Contains("://", StringComparison.Ordinal)) continue;
            var anchor = address.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? hash : address.Length;
            var segments = address[..anchor].Split('/').Select(part => part == id ? fresh : part == $"{id}.md" ? $"{fresh}.md" : part);
            body = body[..start] + string.Join('/', segments) + address[anchor..] + body[end..];
        }
        return body;

        int After(int from) => body.IndexOf(open, from, StringComparison.Ordinal) is var at and >= 0 ? at + open.Length : -1;
    }
}
