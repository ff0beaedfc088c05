using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.Editing.Settings;

/// <summary>
/// Adds, changes and removes entries of a list in a data file, and leaves every other line as it is. What it writes is read again: if
/// anything but the entry has changed, it gives up.
/// </summary>
public sealed class ListEditor
{
    private readonly string? list;
    private readonly IReadOnlyList<DataKey> keys;

    private ListEditor(string text, string? list, IReadOnlyList<DataKey> keys, IReadOnlyList<ListEntry> entries) =>
        (Text, this.list, this.keys, Entries) = (text, list, keys, entries);

    /// <summary>The key of entries that are lists of texts, such as synonyms.</summary>
    public static DataKey TextsKey { get; } = new(ListReader.Texts, KeyKind.TextList)
    {
        Meaning = "The words, one in each line.",
        IsNeeded = true,
    };

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The entries.</summary>
    public IReadOnlyList<ListEntry> Entries { get; }

    /// <summary>Reads a list; null if there is none, or if it can only be changed in the whole file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="list">The key of the list; null if the whole file is the list.</param>
    /// <param name="keys">The keys of each entry.</param>
    public static ListEditor? Read(string text, string? list, IReadOnlyList<DataKey> keys) =>
        ListReader.Read(text, list) is { } entries ? new ListEditor(text, list, keys, entries) : null;

    /// <summary>Changes an entry; null if that cannot be done safely.</summary>
    /// <param name="at">Its number.</param>
    /// <param name="values">The texts by key. Keys that are not named stay as they are.</param>
    public ListEditor? With(int at, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var entry = Entries[at];
        if (!entry.IsFlat) return null;
        var wanted = new Dictionary<string, IReadOnlyList<string>>(entry.Values, StringComparer.Ordinal);
        foreach (var (key, texts) in values) wanted[key] = texts;
        foreach (var key in wanted.Where(each => each.Value.Count == 0).Select(each => each.Key).ToArray()) wanted.Remove(key);
        if (wanted.Keys.Any(key => keys.All(known => known.Name != key))) return null;
        var lines = entry.IsBracketed ? Bracketed(entry.Indent, wanted) : Changed(entry, values);
        return lines is null ? null : Checked(string.Concat(Text.AsSpan(0, entry.Start), lines, Text.AsSpan(entry.End)), at, wanted, 0);
    }

    /// <summary>Adds an entry behind the others, written as the last of them is; null if that cannot be done safely.</summary>
    public ListEditor? With(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var wanted = values.Where(each => each.Value.Count > 0).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
        if (Entries.Count == 0)
        {
            if (list is not null) return null;
            var start = Text.Length == 0 || Text[^1] == '\n' ? Text : $"{Text}\n";
            return Checked($"{start}{Block(0, wanted)}\n", 0, wanted, 1);
        }
        var last = Entries[^1];
        var lines = last.IsBracketed ? Bracketed(last.Indent, wanted) : Block(last.Indent, wanted);
        return Checked(Text.Insert(last.End, $"\n{lines}"), Entries.Count, wanted, 1);
    }

    /// <summary>Removes an entry; null if that cannot be done safely, as with the last one.</summary>
    public ListEditor? Without(int at)
    {
        var entry = Entries[at];
        if (Entries.Count == 1) return null;
        return Checked(Text.Remove(entry.Start, Math.Min(entry.End + 1, Text.Length) - entry.Start), at, null, -1);
    }

    private string Bracketed(int indent, Dictionary<string, IReadOnlyList<string>> values)
    {
        var hyphen = $"{new string(' ', indent)}- ";
        if (keys is [var only] && only == TextsKey) return $"{hyphen}{YamlScalar.WriteList(values.GetValueOrDefault(only.Name) ?? [])}";
        var written = keys.Where(key => values.ContainsKey(key.Name)).Select(key => $"{key.Name}: {Written(key, values[key.Name])}");
        return $"{hyphen}{{ {string.Join(", ", written)} }}";
    }

    private string Block(int indent, Dictionary<string, IReadOnlyList<string>> values)
    {
        if (keys is [var only] && only == TextsKey) return Bracketed(indent, values);
        var written = keys.Where(key => values.ContainsKey(key.Name)).Select(key => $"{key.Name}: {Written(key, values[key.Name])}");
        var below = new string(' ', indent + 2);
        return $"{new string(' ', indent)}- {string.Join($"\n{below}", written)}";
    }

    private string? Changed(ListEntry entry, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var written = $"{new string(' ', entry.Indent + 2)}{Text[(entry.Start + entry.Indent + 2)..entry.End]}\n";
        if (IndentedText.Outdent(written, entry.Indent + 2) is not { } lines) return null;
        if (SettingsEditor.Read(lines, keys) is not { } editor) return null;
        foreach (var key in keys.Where(key => values.ContainsKey(key.Name)))
        {
            if (editor.Set(key, values[key.Name]) is not { } next) return null;
            editor = next;
        }
        var indented = IndentedText.Indent(editor.Text.TrimEnd('\n'), entry.Indent + 2);
        return $"{new string(' ', entry.Indent)}- {indented[(entry.Indent + 2)..]}";
    }

    private static string Written(DataKey key, IReadOnlyList<string> values) =>
        key.Kind is KeyKind.TextList ? YamlScalar.WriteList(values) : YamlScalar.Write(string.Join(' ', values));

    private ListEditor? Checked(string text, int at, Dictionary<string, IReadOnlyList<string>>? wanted, int more)
    {
        if (Read(text, list, keys) is not { } changed || changed.Entries.Count != Entries.Count + more) return null;
        if (wanted is not null && !changed.Entries[at].SaysTheSame(changed.Entries[at] with { Values = wanted })) return null;
        var others = Entries.Where((_, i) => more > 0 || i != at);
        var kept = changed.Entries.Where((_, i) => more < 0 || i != at);
        return others.Zip(kept).All(pair => pair.First.SaysTheSame(pair.Second)) ? changed : null;
    }
}
