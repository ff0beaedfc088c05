using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Studio.History;

/// <summary>
/// Says which files may enter the history. What may identify somebody must stay removable, and a history is made to keep: so drafts, what
/// belongs to them, and texts in which the safety check finds something stay outside until they pass.
/// </summary>
public sealed class KeptFiles
{
    private const string Index = "index.md";

    private readonly HashSet<string> outside = new(StringComparer.Ordinal);
    private readonly string[] foldersOutside;

    /// <param name="library">The library as it is now.</param>
    public KeptFiles(Library library)
    {
        foreach (var file in library.Source.Resources.Where(file => file.Resource is null or { Status: ResourceStatus.Draft }))
            outside.Add(file.Path);
        foreach (var found in library.Diagnostics.Where(found => found.Code.Severity is not Severity.Advice))
        {
            if (DiagnosticCodes.MayBeAccepted(found.Code.Id)) outside.Add(found.Path);
        }
        foldersOutside =
        [
            .. outside.Where(path => path.EndsWith($"/{Index}", StringComparison.Ordinal)).Select(path => path[..^Index.Length]),
        ];
    }

    /// <summary>Whether a file may enter the history.</summary>
    public bool Includes(string path) =>
        !outside.Contains(path) && !foldersOutside.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
