using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Indexing;

/// <summary>The folder of an index: a manifest, the guidance, and a folder for each shard with Lucene's files. The first line of the
/// manifest names its kind, its version and the hash of the rest; the rest lists every other file with its hash. So a change anywhere is
/// noticed before anything is read.</summary>
internal static class IndexFolder
{
    public const string ManifestName = "index.manifest";

    // Apart from the manifest: it can have megabytes, and whoever takes shards over does not need it.
    public const string GuidanceName = "guidance.json";

    public const int Version = 7;

    private const string Magic = "learninghub-index";
    private const int LongestFirstLine = 120;

    // The folder of a shard.
    public static string ShardName(int shard) => shard.ToString(CultureInfo.InvariantCulture);

    public static void WriteManifest(string folder, IndexManifest manifest)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(manifest, IndexManifestJson.Default.IndexManifest);
        var first = Encoding.ASCII.GetBytes($"{Magic} {Version} {Hash(json)}\n");
        File.WriteAllBytes(Path.Combine(folder, ManifestName), [.. first, .. json]);
    }

    public static IndexManifest ReadManifest(string folder)
    {
        if (!Directory.Exists(folder) || !File.Exists(Path.Combine(folder, ManifestName)))
            throw Damaged(folder, $"has no file {ManifestName}");
        var bytes = File.ReadAllBytes(Path.Combine(folder, ManifestName)).AsSpan();
        var end = bytes[..Math.Min(bytes.Length, LongestFirstLine)].IndexOf((byte)'\n');
        var first = end < 0 ? [] : Encoding.ASCII.GetString(bytes[..end]).Split(' ');
        if (first.Length != 3 || first[0] != Magic)
            throw Damaged(folder, $"is not a search index: its {ManifestName} begins with other words");
        if (first[1] != Version.ToString(CultureInfo.InvariantCulture))
            throw new DamagedIndexException($"The search index {folder} has format {first[1]}, and this program reads format {Version}. "
                + "Use a matching version of the program, or build the site again.");
        if (first[2] != Hash(bytes[(end + 1)..]))
            throw Damaged(folder, $"is damaged: its {ManifestName} does not have the hash that it says it has");
        try
        {
            var manifest = JsonSerializer.Deserialize(bytes[(end + 1)..], IndexManifestJson.Default.IndexManifest);
            return manifest ?? throw Damaged(folder, $"is damaged: its {ManifestName} is empty");
        }
        catch (JsonException exception)
        {
            throw Damaged(folder, $"is damaged: its {ManifestName} cannot be read", exception);
        }
    }

    public static byte[] ToJson(IndexGuidance guidance) =>
        JsonSerializer.SerializeToUtf8Bytes(guidance, IndexManifestJson.Default.IndexGuidance);

    public static IndexGuidance ReadGuidance(string folder, IndexManifest manifest)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, GuidanceName));
        if (Hash(bytes) != manifest.Files.GetValueOrDefault(GuidanceName))
            throw Damaged(folder, $"is damaged: {GuidanceName} is not as it was written");
        return JsonSerializer.Deserialize(bytes, IndexManifestJson.Default.IndexGuidance)
            ?? throw Damaged(folder, $"is damaged: its {GuidanceName} is empty");
    }

    // A hash of everything but the documents of an index.
    public static string HashOf(IndexSchema schema, string guidance) =>
        Hash([.. JsonSerializer.SerializeToUtf8Bytes(schema, IndexManifestJson.Default.IndexSchema), .. Encoding.ASCII.GetBytes(guidance)]);

    public static string HashFile(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static DamagedIndexException Damaged(string folder, string problem, Exception? cause = null) =>
        new($"The search index {folder} {problem}. Build the site again to make a new one.", cause);
}

/// <summary>What an index holds beside its guidance and Lucene's files.</summary>
internal sealed record IndexManifest
{
    public required IndexSchema Schema { get; init; }

    // The number of documents in each shard.
    public required IReadOnlyList<int> Documents { get; init; }

    // The shard of each group, in the order of groups.
    public required byte[] Groups { get; init; }

    // The SHA-256 of each file by its path.
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    [JsonIgnore]
    public int Shards => Documents.Count;

    // The SHA-256 of each file of a shard by its name.
    public IReadOnlyDictionary<string, string> FilesOf(int shard)
    {
        var prefix = $"{IndexFolder.ShardName(shard)}/";
        return Files.Where(file => file.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(file => file.Key[prefix.Length..], file => file.Value, StringComparer.Ordinal);
    }
}

/// <summary>The manifest as JSON.</summary>
[JsonSerializable(typeof(IndexManifest))]
[JsonSerializable(typeof(IndexGuidance))]
// One small file for each build: code that writes it faster would never be noticed.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class IndexManifestJson : JsonSerializerContext;
