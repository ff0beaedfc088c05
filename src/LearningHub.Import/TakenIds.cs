using LearningHub.Content.Reading.Files;

namespace LearningHub.Import;

/// <summary>The ids that resources of the library already use.</summary>
internal sealed class TakenIds(IContentFiles content)
{
    private readonly IReadOnlyList<string> paths = content.List();

    /// <summary>The file of the resource with an id, or null.</summary>
    public string? FileOf(string id) => paths.FirstOrDefault(path =>
        path.EndsWith($"/{id}.md", StringComparison.OrdinalIgnoreCase) || path.Contains($"/{id}/", StringComparison.OrdinalIgnoreCase));

    /// <summary>The wanted id, or the first free one with a number added.</summary>
    public string FindFree(string wanted)
    {
        var id = wanted;
        for (var number = 2; FileOf(id) is not null; number++) id = $"{wanted}-{number}";
        return id;
    }
}
