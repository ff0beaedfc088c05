using System.Text.Encodings.Web;
using System.Text.Json;
using LearningHub.Studio.People;

namespace LearningHub.Studio.Trail;

/// <summary>
/// Remembers who did what, one line of JSON each, in a file that is only ever added to. It lies outside the content folder, so that
/// nobody changes it in the studio, and holds no words of any text.
/// </summary>
/// <param name="folder">The folder of the file; null: nothing is remembered.</param>
/// <param name="say">Is told when the file cannot be written.</param>
/// <param name="time">Tells the time.</param>
public sealed class AuditTrail(string? folder, Action<string> say, TimeProvider time)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "trail.jsonl";

    private const int LongestText = 500;
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Lock gate = new();

    /// <summary>Whether anything is remembered.</summary>
    public bool IsKept => folder is not null;

    private string FilePath => Path.Combine(folder!, FileName);

    /// <summary>Remembers something.</summary>
    /// <param name="person">Who did it.</param>
    /// <param name="what">What they did.</param>
    /// <param name="about">The file or release.</param>
    /// <param name="detail">More in words.</param>
    /// <param name="by">What they wrote of themselves, where there is no sign-in.</param>
    public void Add(StudioPerson person, TrailEvent what, string about = "", string detail = "", string by = "")
    {
        if (folder is null) return;
        var who = person.IsSignedIn ? person.Name : by;
        var entry = new TrailEntry(time.GetUtcNow(), Cut(who), person.Id, person.Role, what, Cut(about), Cut(detail));
        try
        {
            lock (gate) Append(LineOf(entry));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            say($"The audit trail could not be written: {exception.Message} The action was carried out, but it is not in the trail: "
                + $"{who}, {what}, {about}.");
        }
    }

    /// <summary>What is remembered, newest first. Lines that cannot be read are left out.</summary>
    /// <param name="broken">How many lines could not be read.</param>
    public IReadOnlyList<TrailEntry> Read(out int broken)
    {
        broken = 0;
        if (folder is null || !File.Exists(FilePath)) return [];
        string[] lines;
        lock (gate) lines = File.ReadAllLines(FilePath);
        var entries = new List<TrailEntry>(lines.Length);
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (EntryOf(line) is { } entry) entries.Add(entry);
            else broken++;
        }
        entries.Reverse();
        return entries;
    }

    private void Append(byte[] line)
    {
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.Read };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Directory.CreateDirectory(folder!);
        using var file = new FileStream(FilePath, options);
        file.Write(line);
        file.Flush(flushToDisk: true);
    }

    private static byte[] LineOf(TrailEntry entry)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("at", entry.At);
            writer.WriteString("who", entry.Who);
            writer.WriteString("id", entry.Id);
            writer.WriteString("role", entry.Role.ToString());
            writer.WriteString("what", entry.What.ToString());
            writer.WriteString("about", entry.About);
            writer.WriteString("detail", entry.Detail);
            writer.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static TrailEntry? EntryOf(string line)
    {
        try
        {
            using var read = JsonDocument.Parse(line);
            var entry = read.RootElement;
            return new TrailEntry(
                entry.GetProperty("at").GetDateTimeOffset(), Text("who"), Text("id"), Enum.Parse<StudioRole>(Text("role")),
                Enum.Parse<TrailEvent>(Text("what")), Text("about"), Text("detail"));

            string Text(string key) => entry.GetProperty(key).GetString() ?? string.Empty;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or ArgumentException)
        {
            return null;
        }
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : $"{text[..LongestText]}…";
}
