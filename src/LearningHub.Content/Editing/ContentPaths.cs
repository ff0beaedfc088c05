using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Editing;

/// <summary>Finds the files of resources by type and id, and ids that are free.</summary>
public static class ContentPaths
{
    /// <summary>The file of a resource; null if there is none.</summary>
    public static string? Find(IContentFiles files, string section, string id)
    {
        if (ResourceType.BySection(section) is null || !Ids.IsId(id)) return null;
        string[] places = [$"{section}/{id}.md", $"{section}/{id}/index.md"];
        return places.FirstOrDefault(files.Exists) ?? (section == ResourceType.Session.Section
            ? files.List().FirstOrDefault(path => Read(path) is { } place && place.Type == ResourceType.Session && place.Id == id) : null);
    }

    /// <summary>The file that already has an id, in any section; null if the id is free.</summary>
    public static string? OwnerOf(IContentFiles files, string id) => files.List().FirstOrDefault(
        path => path.EndsWith($"/{id}.md", StringComparison.Ordinal) || path.EndsWith($"/{id}/index.md", StringComparison.Ordinal));

    /// <summary>Why a new resource cannot have an id; null if it can.</summary>
    public static string? ProblemWith(IContentFiles files, string id)
    {
        if (!Ids.IsId(id)) return $"\"{id}\" cannot be an id. Try \"{Ids.FromWords(id)}\".";
        return OwnerOf(files, id) is { } taken ? $"The id \"{id}\" already belongs to {taken}." : null;
    }

    /// <summary>Section and id of the resource at a path; null if the path cannot be that of a resource.</summary>
    public static (ResourceType Type, string Id)? Read(string path) => path.Split('/') switch
    {
        [var section, var file] when ResourceType.BySection(section) is { } type && file.EndsWith(".md", StringComparison.Ordinal)
            && Ids.IsId(file[..^3]) => (type, file[..^3]),
        [var section, var id, "index.md"] when ResourceType.BySection(section) is { } type && Ids.IsId(id) => (type, id),
        [var section, _, var file] when section == ResourceType.Session.Section && file.EndsWith(".md", StringComparison.Ordinal)
            && Ids.IsId(file[..^3]) => (ResourceType.Session, file[..^3]),
        _ => null,
    };
}
