using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LearningHub.Content.Writing;
using LearningHub.Studio.Keeping;

namespace LearningHub.Studio.Readers;

/// <summary>
/// Keeps links for readers and what they wrote, a file for each link, in the folder for what the studio remembers. An address carries a
/// signature, so that nobody can make one up. Nothing of it enters the content folder.
/// </summary>
/// <param name="folder">The folder for what the studio remembers; null: there are no links.</param>
/// <param name="time">Tells the time.</param>
public sealed class ReaderLinks(string? folder, TimeProvider time)
{
    /// <summary>The longest comment.</summary>
    public const int LongestText = 2_000;

    /// <summary>The longest name.</summary>
    public const int LongestName = 100;

    /// <summary>Most remarks on one link.</summary>
    public const int MostRemarks = 200;

    private const string KeyFile = "readers.key";
    private const int KeyBytes = 32;
    private const int IdBytes = 12;
    private static readonly TimeSpan Holds = TimeSpan.FromDays(7);

    private readonly Lock gate = new();
    private byte[]? key;

    /// <summary>Whether links can be made.</summary>
    public bool IsPossible => folder is not null;

    private string LinkFolder => Path.Combine(folder!, "readers");

    /// <summary>Makes a link that works for seven days.</summary>
    /// <exception cref="IOException">It could not be kept.</exception>
    public ReaderLink Make(string path, string by)
    {
        var now = time.GetUtcNow();
        var link = new ReaderLink(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)), path, by, now, now + Holds);
        lock (gate) Write(link);
        return link;
    }

    /// <summary>The links of a file, or of all files, the newest first. Those that cannot be read are left out.</summary>
    public IReadOnlyList<ReaderLink> List(string? path = null)
    {
        if (folder is null || !Directory.Exists(LinkFolder)) return [];
        lock (gate)
        {
            return
            [
                .. Directory.EnumerateFiles(LinkFolder, "*.json").Select(Read).OfType<ReaderLink>()
                    .Where(link => path is null || link.Path == path).OrderByDescending(link => link.Made),
            ];
        }
    }

    /// <summary>The part of an address that opens a link.</summary>
    public string TokenFor(ReaderLink link) => $"{link.Id}-{SignatureOf($"link|{link.Id}|{link.Path}|{link.Until:O}")}";

    /// <summary>The link that a part of an address opens; null if it is made up, over or erased.</summary>
    public ReaderLink? Find(string token)
    {
        if (folder is null || token.Split('-') is not [var id, _]) return null;
        if (id.Length != 2 * IdBytes || !id.All(char.IsAsciiHexDigitLower)) return null;
        ReaderLink? link;
        lock (gate) link = Read(PathOf(id));
        return link is not null && IsSame(token, TokenFor(link)) && link.WorksAt(time.GetUtcNow()) ? link : null;
    }

    /// <summary>The token of a form, which belongs to a link and to the browser that has opened it.</summary>
    public string FormTokenFor(ReaderLink link, string browser) => SignatureOf($"form|{link.Id}|{browser}");

    /// <summary>Whether a form's token is genuine.</summary>
    public bool IsFormToken(ReaderLink link, string browser, string token) => IsSame(FormTokenFor(link, browser), token);

    /// <summary>Adds what a reader wrote.</summary>
    /// <returns>False if the link has taken as many remarks as it takes, or is gone.</returns>
    /// <exception cref="IOException">It could not be kept.</exception>
    public bool TryAdd(ReaderLink link, string name, string part, string text)
    {
        lock (gate)
        {
            if (Read(PathOf(link.Id)) is not { } now || now.Remarks.Count >= MostRemarks) return false;
            Write(now with { Remarks = [.. now.Remarks, new ReaderRemark(time.GetUtcNow(), name, part, text)] });
            return true;
        }
    }

    /// <summary>Ends a link. What readers wrote stays until it is erased.</summary>
    /// <exception cref="IOException">It could not be kept.</exception>
    public void End(string id)
    {
        lock (gate)
        {
            if (Read(PathOf(id)) is { } link) Write(link with { IsEnded = true });
        }
    }

    /// <summary>Erases links with all that readers wrote.</summary>
    /// <param name="paths">The files that they are for.</param>
    /// <exception cref="IOException">It could not be erased.</exception>
    public void Erase(IEnumerable<string> paths)
    {
        var files = paths.ToHashSet(StringComparer.Ordinal);
        foreach (var link in List().Where(link => files.Contains(link.Path)))
        {
            lock (gate) File.Delete(PathOf(link.Id));
        }
    }

    private string PathOf(string id) => Path.Combine(LinkFolder, $"{id}.json");

    private void Write(ReaderLink link)
    {
        PrivateFolder.Create(LinkFolder);
        WholeFile.Write(PathOf(link.Id), JsonSerializer.SerializeToUtf8Bytes(link, ReaderJson.Default.ReaderLink));
    }

    private static ReaderLink? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), ReaderJson.Default.ReaderLink) : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            return null;
        }
    }

    private string SignatureOf(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(Key(), Encoding.UTF8.GetBytes(text)));

    // Made once and kept, so that links outlive a new start.
    private byte[] Key()
    {
        lock (gate)
        {
            if (key is not null) return key;
            var path = Path.Combine(folder!, KeyFile);
            if (File.Exists(path) && File.ReadAllBytes(path) is { Length: KeyBytes } kept) return key = kept;
            var made = RandomNumberGenerator.GetBytes(KeyBytes);
            PrivateFolder.Create(folder!);
            WholeFile.Write(path, made);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            return key = made;
        }
    }

    private static bool IsSame(string given, string wanted) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(wanted));
}
