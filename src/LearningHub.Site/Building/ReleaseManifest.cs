using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LearningHub.Site.Building;

/// <summary>A file of a release.</summary>
/// <param name="Path">Path in the release, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
public sealed record ReleaseFile(string Path, long Size, string Sha256);

/// <summary>A risk that somebody has accepted and that this release carries.</summary>
/// <param name="Resource">Id of the resource.</param>
/// <param name="Code">Kind of finding, for example "LH415".</param>
/// <param name="Reason">Why it may stand.</param>
/// <param name="Role">The role that decided.</param>
public sealed record ReleaseRisk(string Resource, string Code, string Reason, string Role);

/// <summary>What a release holds: <c>release.json</c>. The same content gives the same manifest.</summary>
/// <param name="Fingerprint">SHA-256 over paths and hashes of all files.</param>
/// <param name="Files">In ordinal order of path.</param>
public sealed record ReleaseManifest(string Fingerprint, IReadOnlyList<ReleaseFile> Files)
{
    /// <summary>Version of this format.</summary>
    public const int FormatVersion = 1;

    /// <summary>Name of the file in the release folder.</summary>
    public const string FileName = "release.json";

    /// <summary>Risks that somebody has accepted, by resource.</summary>
    public IReadOnlyList<ReleaseRisk> AcceptedRisks { get; init; } = [];

    /// <summary>The manifest of some files.</summary>
    public static ReleaseManifest Of(IEnumerable<ReleaseFile> files)
    {
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in sorted) hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Sha256}\n"));
        return new ReleaseManifest(Convert.ToHexStringLower(hash.GetHashAndReset()), sorted);
    }

    /// <summary>Writes the manifest as JSON.</summary>
    public void Write(Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        json.WriteString("fingerprint", Fingerprint);
        json.WriteStartArray("files");
        foreach (var file in Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("size", file.Size);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("accepted_risks");
        foreach (var risk in AcceptedRisks)
        {
            json.WriteStartObject();
            json.WriteString("resource", risk.Resource);
            json.WriteString("code", risk.Code);
            json.WriteString("reason", risk.Reason);
            json.WriteString("role", risk.Role);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
