using System.Text.Json;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Folder;

/// <summary>
/// The file <c>publication.json</c> in the folder of a release: who published it, when, and what it changed. It is never served.
/// </summary>
public sealed record PublicationRecord
{
    /// <summary>Name of the file.</summary>
    public const string FileName = ReleaseLayout.PublicationFile;

    /// <summary>Format version that this program reads and writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version of the format.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>Name of the release.</summary>
    public required string Release { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who published it.</summary>
    public required string By { get; init; }

    /// <summary>Name of the release that was current before; left out for a first one.</summary>
    public string? Former { get; init; }

    /// <summary>Number of resources in the library.</summary>
    public required int Resources { get; init; }

    /// <summary>
    /// What it changed in the library; empty for the first release, and if only pages about the hub or its look have changed.
    /// </summary>
    public required IReadOnlyList<ReleaseChange> Changes { get; init; }

    /// <summary>Reads the record of a release; null if it is missing or cannot be read.</summary>
    /// <param name="release">The release folder.</param>
    public static PublicationRecord? TryRead(string release)
    {
        try
        {
            var json = File.ReadAllBytes(Path.Combine(release, FileName));
            return JsonSerializer.Deserialize(json, PublicationJson.Compact.PublicationRecord);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Says in one line what it changed.</summary>
    public string InWords()
    {
        if (Former is null) return Resources == 1 ? "first release, with one resource" : $"first release, with {Resources} resources";
        if (Changes.Count == 0) return "only pages about the hub, or its look";
        string[] kinds = ["added", "changed", "withdrawn"];
        return string.Join(", ", kinds.Select(kind => (Kind: kind, Count: Changes.Count(change => change.Kind == kind)))
            .Where(each => each.Count > 0).Select(each => $"{each.Count} {each.Kind}"));
    }
}
