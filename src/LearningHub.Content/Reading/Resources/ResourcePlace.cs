using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Reading.Resources;

/// <summary>The path of a resource, which gives its type and its id.</summary>
internal sealed record ResourcePlace(ResourceType Type, string Id)
{
    /// <summary>Address from the root of the hub.</summary>
    public string Address => $"/{Type.Section}/{Id}/";

    /// <summary>The id in a path, whether or not it is valid.</summary>
    public static string IdOf(string path) =>
        path.Split('/') is [.., var folder, "index.md"] ? folder : path[(path.LastIndexOf('/') + 1)..^3];

    /// <summary>
    /// Reads <c>section/id.md</c>, <c>section/id/index.md</c> or, for a session of a course, <c>training/course/id.md</c>; null after a
    /// diagnostic.
    /// </summary>
    public static ResourcePlace? FromPath(string path, FileReport report)
    {
        var parts = path.Split('/');
        var type = parts.Length > 1 ? ResourceType.BySection(parts[0]) : null;
        if (type is null)
        {
            var sections = ResourceType.All.Select(known => known.Section).Distinct().ToArray();
            report.Add(
                DiagnosticCodes.FileMisplaced, SourcePosition.Start, parts.Length > 1 ? $"\"{parts[0]}\" is not a folder for resources."
                : "A resource cannot be at the top of the content folder.",
                $"{DidYouMean.Sentence(parts[0], sections)}Move the file to one of the folders {string.Join(", ", sections)}.");
            return null;
        }
        var id = parts switch
        {
            [_, var file] => file[..^3],
            [_, var folder, "index.md"] => folder,
            [_, _, var file] when type == ResourceType.Training => file[..^3],
            _ => null,
        };
        if (parts is [_, _, not "index.md"] && type == ResourceType.Training) type = ResourceType.Session;
        if (id is not null && Ids.IsId(id)) return new ResourcePlace(type, id);
        report.Add(
            DiagnosticCodes.FileMisplaced, SourcePosition.Start, id is null ? "The file is too deep in sub-folders."
            : $"\"{id}\" cannot be part of an address.",
            id is null ? $"Call it {parts[0]}/{parts[1]}/index.md or {parts[0]}/{parts[^1]}."
                : $"Rename it with lower-case letters, digits and hyphens: {Ids.FromWords(id)}");
        return null;
    }
}
