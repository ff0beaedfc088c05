using LearningHub.Content.Diagnostics;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.Resources;

/// <summary>Reads the values of keys as the table of keys describes them, for one type of resource.</summary>
/// <param name="fields">The keys as written.</param>
/// <param name="type">The type of resource. Keys that it may not have give no value.</param>
/// <param name="known">The keys that there are.</param>
internal sealed class FrontMatterFields(Fields fields, ResourceType type, IReadOnlyList<FrontMatterKey> known)
{
    /// <summary>Where the keys begin.</summary>
    public SourcePosition At => fields.At;

    /// <summary>Receives the diagnostics.</summary>
    public FileReport Report => fields.Report;

    /// <summary>A text with its place; null if it is missing and not required, empty after a diagnostic.</summary>
    public Located<string>? Text(FrontMatterKey key)
    {
        if (!IsAllowed(key, KeyKind.Text)) return null;
        return IsNeeded(key) ? fields.RequiredLocatedText(key.Name, key.Example) : fields.LocatedText(key.Name);
    }

    /// <summary>A text that every type needs; empty after a diagnostic.</summary>
    public Located<string> NeededText(FrontMatterKey key) => Text(key) ?? new Located<string>(string.Empty, At);

    /// <summary>A list of texts; empty if it is not there.</summary>
    public IReadOnlyList<Located<string>> Texts(FrontMatterKey key) =>
        IsAllowed(key, KeyKind.TextList) ? fields.LocatedTexts(key.Name) : [];

    /// <summary>A day, or null. A required day that is missing is the default day, after a diagnostic.</summary>
    public Located<DateOnly>? Date(FrontMatterKey key)
    {
        if (!IsAllowed(key, KeyKind.Date)) return null;
        return IsNeeded(key) ? fields.RequiredDate(key.Name, key.Example) : fields.Date(key.Name);
    }

    /// <summary>A whole number from 0 up, or null.</summary>
    public int? Number(FrontMatterKey key) => IsAllowed(key, KeyKind.Number) ? fields.Number(key.Name) : null;

    /// <summary>Yes or no; null if it is not there.</summary>
    public bool? YesNo(FrontMatterKey key) => IsAllowed(key, KeyKind.YesNo) ? fields.Flag(key.Name) : null;

    /// <summary>One of the words of the key; the first of them if it is missing.</summary>
    public string Choice(FrontMatterKey key)
    {
        if (!IsAllowed(key, KeyKind.Choice)) return key.Words[0];
        (string, string)[] words = [.. key.Words.Select(word => (word, word))];
        return fields.Choice(key.Name, key.Words[0], words);
    }

    /// <summary>The place of the value of a key; the start of the keys if it is missing.</summary>
    public SourcePosition WrittenAt(FrontMatterKey key) => fields.LocatedText(key.Name)?.At ?? At;

    /// <summary>Whether the author wrote the key.</summary>
    public bool IsWritten(FrontMatterKey key) => fields.LocatedText(key.Name) is not null;

    /// <summary>The entries of a list, each read with the keys of its own table.</summary>
    public IEnumerable<FrontMatterFields> Entries(FrontMatterKey key) =>
        IsAllowed(key, KeyKind.EntryList)
            ? fields.Groups(key.Name).Select(entry => new FrontMatterFields(entry, type, key.Keys)) : [];

    /// <summary>Reports keys that are not in the table, and keys of other types of resource.</summary>
    public void Finish()
    {
        foreach (var written in fields.WrittenKeys)
        {
            var keys = known.Where(key => key.Name == written.Value).ToList();
            if (keys.Exists(key => key.Types.Contains(type))) continue;
            if (keys.Count > 0) ReportOtherType(written, keys[0]);
            else fields.ReportUnknown(written, [.. known.Where(key => key.Types.Contains(type)).Select(key => key.Name).Distinct()]);
        }
    }

    private void ReportOtherType(Located<string> written, FrontMatterKey key)
    {
        var types = string.Join(" and ", known.Where(each => each.Name == key.Name).SelectMany(each => each.Types)
            .Select(each => $"\"{each.PluralLabel}\""));
        Report.Add(
            DiagnosticCodes.KeyUnknown, written.At,
            $"The key \"{written.Value}\" is only for {types}, and this file is in \"{type.PluralLabel}\".",
            "Remove the line, and write what it says into the text.");
    }

    private bool IsNeeded(FrontMatterKey key) => key.NeededIn.Contains(type);

    private bool IsAllowed(FrontMatterKey key, KeyKind kind)
    {
        if (key.Kind != kind) throw new InvalidOperationException($"The key {key.Name} is a {key.Kind}, and is read as a {kind}.");
        if (!known.Contains(key)) throw new InvalidOperationException($"The key {key.Name} is not in the table of keys.");
        return key.Types.Contains(type);
    }
}
