using System.Globalization;
using System.Text;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Writing;
using LearningHub.Studio.Folder;

namespace LearningHub.Studio.Managing;

/// <summary>An entry of <c>withdrawn.yml</c>.</summary>
/// <param name="Address">Where the resource stood.</param>
/// <param name="Title">Its title; null if it must not be shown.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why, for readers.</param>
/// <param name="ReplacedBy">The id of the resource that replaces it; empty for none.</param>
public sealed record WithdrawnEntry(string Address, string? Title, DateOnly On, string Reason, string ReplacedBy);

/// <summary>Takes a resource out of the library and says so in <c>withdrawn.yml</c>.</summary>
internal static class Withdrawing
{
    /// <summary>The list of what was withdrawn.</summary>
    public const string ListFile = "withdrawn.yml";
    private const string Aside = ".withdrawn";

    /// <summary>Why it cannot be done; null if it can.</summary>
    public static string? ProblemWith(StudioFolder folder, WithdrawnEntry entry)
    {
        if (ListWith(folder.Files, entry) is not { } bytes) return $"{ListFile} cannot be read as text. Correct it first.";
        var before = folder.Library.Diagnostics.ToHashSet();
        // The resource is still there while the list is looked at.
        var diagnostic = folder.Check(ListFile, bytes).Diagnostics.FirstOrDefault(found => found.Path == ListFile
            && found.Code.Severity is Severity.Error && found.Code.Id != DiagnosticCodes.AddressCollision.Id && !before.Contains(found));
        return diagnostic is null ? null : $"{ListFile} could not take the entry. {diagnostic.Message} {diagnostic.Advice}";
    }

    /// <summary>Withdraws it: changes the list first, then the file.</summary>
    public static IReadOnlyList<string> Do(ContentWriter writer, IContentFiles files, string path, WithdrawnEntry entry, bool erases)
    {
        var list = files.Exists(ListFile) ? files.Read(ListFile) : null;
        var place = path.EndsWith("/index.md", StringComparison.Ordinal) ? path[..^"/index.md".Length] : path;
        writer.Write(ListFile, ListWith(files, entry)!);
        try
        {
            if (erases) writer.Remove(place);
            else writer.Move(place, $"{Aside}/{DateTime.UtcNow.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}/{place}");
        }
        catch
        {
            if (list is null) writer.Remove(ListFile);
            else writer.Write(ListFile, list);
            throw;
        }
        return [path, ListFile];
    }

    private static byte[]? ListWith(IContentFiles files, WithdrawnEntry entry)
    {
        var text = new StringBuilder($"- address: {entry.Address}\n");
        if (entry.Title is not null) text.Append("  title: ").Append(YamlScalar.Quote(entry.Title)).Append('\n');
        text.Append("  withdrawn: ").Append(DayText.Iso(entry.On)).Append('\n');
        text.Append("  reason: ").Append(YamlScalar.Quote(entry.Reason)).Append('\n');
        if (entry.ReplacedBy.Length > 0) text.Append("  replaced-by: ").Append(YamlScalar.Write(entry.ReplacedBy)).Append('\n');
        if (!files.Exists(ListFile)) return Encoding.UTF8.GetBytes(text.ToString());
        if (EditableText.Read(files.Read(ListFile)) is not { } file) return null;
        var before = file.Text.Length == 0 || file.Text.EndsWith('\n') ? file.Text : $"{file.Text}\n";
        return file.BytesWith(before + text);
    }
}
