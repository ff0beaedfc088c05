using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LearningHub.Releases.Manifest;

/// <summary>The list of files in a release: <c>release.json</c>. The same content gives the same manifest.</summary>
/// <param name="Fingerprint">
/// SHA-256 over paths and hashes of all files; of a folder that counts by what it holds, over its path and hash instead.
/// </param>
/// <param name="Files">In ordinal order of path.</param>
public sealed record ReleaseManifest(string Fingerprint, IReadOnlyList<ReleaseFile> Files)
{
    /// <summary>Version of this format.</summary>
    public const int FormatVersion = 2;

    private const int MostPending = 64 * 1024;

    // The version before had no folders that count by what they hold.
    private const int FirstVersion = 1;

    /// <summary>Name of the file in the release folder.</summary>
    public const string FileName = "release.json";

    /// <summary>Folders that count by what they hold, in ordinal order of path.</summary>
    public IReadOnlyList<ReleaseFolder> Folders { get; init; } = [];

    /// <summary>Risks that somebody has accepted, by resource.</summary>
    public IReadOnlyList<ReleaseRisk> AcceptedRisks { get; init; } = [];

    /// <summary>The day on which to build again, because a resource is due to appear or to go; null if none is.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>The manifest of some files.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="folders">Folders that count by what they hold; none if null.</param>
    public static ReleaseManifest FromFiles(IEnumerable<ReleaseFile> files, IReadOnlyList<ReleaseFolder>? folders = null)
    {
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        ReleaseFolder[] counted = [.. (folders ?? []).OrderBy(folder => folder.Path, StringComparer.Ordinal)];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in sorted.Where(file => !counted.Any(folder => IsIn(folder, file)))) Append(hash, file.Path, file.Sha256);
        foreach (var folder in counted) Append(hash, $"{folder.Path}/", folder.Sha256);
        return new ReleaseManifest(Convert.ToHexStringLower(hash.GetHashAndReset()), sorted) { Folders = counted };
    }

    private static bool IsIn(ReleaseFolder folder, ReleaseFile file) =>
        file.Path.Length > folder.Path.Length && file.Path[folder.Path.Length] == '/'
        && file.Path.StartsWith(folder.Path, StringComparison.Ordinal);

    private static void Append(IncrementalHash hash, string path, string sha256) =>
        hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{sha256}\n"));

    /// <summary>Reads a manifest that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">
    /// It is not a manifest, has another version, or contradicts itself. The message says which.
    /// </exception>
    public static ReleaseManifest Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var version = root.GetProperty("version").GetInt32();
            if (version is not (FirstVersion or FormatVersion))
            {
                throw new InvalidDataException(
                    $"{FileName} has the format version {version}; this program reads {FormatVersion}. Build the release again.");
            }
            ReleaseFolder[] folders = root.TryGetProperty("folders", out var listed)
                ? [.. listed.EnumerateArray().Select(ReadFolder)] : [];
            var manifest = FromFiles(root.GetProperty("files").EnumerateArray().Select(Read), folders);
            return manifest.Fingerprint == root.GetProperty("fingerprint").GetString()
                ? manifest with { NextDue = root.TryGetProperty("next_build_due", out var due) ? ReadDay(due) : null }
                : throw new InvalidDataException($"{FileName} is damaged: its fingerprint does not match its files.");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException)
        {
            throw new InvalidDataException($"{FileName} is damaged: {exception.Message}", exception);
        }
    }

    private static DateOnly ReadDay(JsonElement day) => DateOnly.FromDateTime(day.GetDateTime());

    private static ReleaseFolder ReadFolder(JsonElement folder) => new(
        folder.GetProperty("path").GetString() ?? string.Empty, folder.GetProperty("sha256").GetString() ?? string.Empty);

    private static ReleaseFile Read(JsonElement file)
    {
        var read = new ReleaseFile(
            file.GetProperty("path").GetString() ?? string.Empty, file.GetProperty("size").GetInt64(),
            file.GetProperty("sha256").GetString() ?? string.Empty);
        // A manifest must not make the host read files outside the release.
        var isInside = !Path.IsPathRooted(read.Path) && !read.Path.Split('/').Any(part => part is "" or "." or "..");
        return read.Sha256.Length == 64 && isInside
            ? read
            : throw new InvalidDataException($"{FileName} is damaged: \"{read.Path}\" is not a file of a release.");
    }

    /// <summary>Writes the manifest as JSON.</summary>
    public void Write(Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        json.WriteString("fingerprint", Fingerprint);
        if (NextDue is { } due) json.WriteString("next_build_due", due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartArray("files");
        foreach (var file in Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("size", file.Size);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
            // The writer would keep all of it in memory until the end.
            if (json.BytesPending > MostPending) json.Flush();
        }
        json.WriteEndArray();
        WriteFolders(json);
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

    private void WriteFolders(Utf8JsonWriter json)
    {
        if (Folders.Count == 0) return;
        json.WriteStartArray("folders");
        foreach (var folder in Folders)
        {
            json.WriteStartObject();
            json.WriteString("path", folder.Path);
            json.WriteString("sha256", folder.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
