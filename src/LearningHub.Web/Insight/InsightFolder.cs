using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LearningHub.Content.Writing;

namespace LearningHub.Web.Insight;

/// <summary>The folder for counts: a file for each host that counts, and the key of the hashes that they share.</summary>
/// <param name="path">The folder.</param>
public sealed class InsightFolder(string path)
{
    private const string KeyFile = "searches.key";
    private const string Start = "searches-";
    private const string End = ".json";
    private const int KeyBytes = 32;
    private const int HashBytes = 12;
    private const int LongestWords = 80;

    private byte[]? key;

    /// <summary>The words of a query as they are counted: small letters, one space between words; null if they are too long.</summary>
    public static string? Counted(string query)
    {
        var words = string.Join(
            ' ', query.ToLower(CultureInfo.InvariantCulture).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length is 0 or > LongestWords ? null : words;
    }

    /// <summary>The hash of words, by which rare ones are counted.</summary>
    /// <exception cref="IOException">The key cannot be read or made.</exception>
    public string HashOf(string words) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Key(), Encoding.UTF8.GetBytes(words)).AsSpan(0, HashBytes));

    /// <summary>The counts of one host; empty if it has none, or if they cannot be read.</summary>
    public List<WeekCounts> Read(string host) => ReadFile(FileOf(host));

    /// <summary>The counts of each host.</summary>
    public IReadOnlyList<IReadOnlyList<WeekCounts>> ReadAll() =>
        Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, $"{Start}*{End}").Order(StringComparer.Ordinal).Select(ReadFile)] : [];

    /// <summary>Writes the counts of one host, whole or not at all.</summary>
    /// <exception cref="IOException">They could not be written.</exception>
    public void Write(string host, List<WeekCounts> weeks) =>
        WholeFile.Write(FileOf(host), JsonSerializer.SerializeToUtf8Bytes(weeks, InsightJson.Default.ListWeekCounts));

    private string FileOf(string host) =>
        Path.Combine(path, $"{Start}{new string([.. host.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')])}{End}");

    private static List<WeekCounts> ReadFile(string file)
    {
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), InsightJson.Default.ListWeekCounts) ?? [] : [];
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private byte[] Key()
    {
        if (key is not null) return key;
        var file = Path.Combine(path, KeyFile);
        if (!File.Exists(file))
        {
            try
            {
                WholeFile.Write(file, RandomNumberGenerator.GetBytes(KeyBytes), overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                // Another host has made it at the same moment.
            }
        }
        return key = File.ReadAllBytes(file);
    }
}
