using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.Editing.Settings;

/// <summary>
/// Adds, changes and removes entries of a list in a data file, and leaves every other line as it is. What it writes is read again: if
/// anything but the entry has changed, it gives up.
/// </summary>
public sealed class ListEditor
{
    private const int Step = 2;

    private readonly string? list;
    private readonly DataKey? name;
    private readonly ListEntryWriter writer;

    private ListEditor(string text, string? list, DataKey? name, ListEntryWriter writer, IReadOnlyList<ListEntry> entries) =>
        (Text, this.list, this.name, this.writer, Entries) = (text, list, name, writer, entries);

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

    /// <summary>The keys of an entry, with those of its groups: the key "is" in the group "when" is "when.is".</summary>
    public static IReadOnlyList<DataKey> FlatKeys(IReadOnlyList<DataKey> keys) =>
    [
        .. keys.SelectMany(key => key.Kind is KeyKind.Group
            ? key.Keys.Select(inner => inner with { Name = $"{key.Name}.{inner.Name}", IsNeeded = false }) : [key]),
    ];

    /// <summary>Reads a list; null if there is none, or if it can only be changed in the whole file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="list">The key of the list; null if the whole file is the list.</param>
    /// <param name="keys">The keys of each entry.</param>
    /// <param name="name">For a file whose own keys are the names of its entries: the key that stands for the name.</param>
    public static ListEditor? Read(string text, string? list, IReadOnlyList<DataKey> keys, DataKey? name = null)
    {
        if (ListReader.Read(text, list, name?.Name) is not { } entries) return null;
        var writer = new ListEntryWriter(keys);
        var known = FlatKeys(keys).Append(name).OfType<DataKey>().Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        return new ListEditor(
            text, list, name, writer,
            [.. entries.Select(entry => entry with { IsFlat = entry.IsFlat && entry.Values.Keys.All(known.Contains) })]);
    }

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
        var lines = name is not null ? Renamed(entry, wanted, values)
            : entry.IsBracketed ? writer.Bracketed(entry.Indent, wanted) : Changed(entry, values);
        return lines is null ? null : Checked(string.Concat(Text.AsSpan(0, entry.Start), lines, Text.AsSpan(entry.End)), at, wanted, 0);
    }

    /// <summary>Adds an entry behind the others, written as the last of them is; null if that cannot be done safely.</summary>
    public ListEditor? With(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var wanted = values.Where(each => each.Value.Count > 0).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
        if (NameLine(wanted) is not { } first) return null;
        if (Entries.Count == 0)
        {
            if (list is not null) return null;
            var start = Text.Length == 0 || Text[^1] == '\n' ? Text : $"{Text}\n";
            return Checked($"{start}{first}{Block(0, wanted)}\n", 0, wanted, 1);
        }
        var last = Entries[^1];
        var lines = last.IsBracketed ? writer.Bracketed(last.Indent, wanted) : first + Block(last.Indent, wanted);
        return Checked(Text.Insert(last.End, $"\n{lines}"), Entries.Count, wanted, 1);
    }

    /// <summary>Removes an entry; null if that cannot be done safely, as with the last one.</summary>
    public ListEditor? Without(int at)
    {
        var entry = Entries[at];
        if (Entries.Count == 1) return null;
        return Checked(Text.Remove(entry.Start, Math.Min(entry.End + 1, Text.Length) - entry.Start), at, null, -1);
    }

    private string Block(int indent, Dictionary<string, IReadOnlyList<string>> values) =>
        name is null ? writer.Block(indent, values) : writer.Lines(indent + Step, values);

    // The line with the name of an entry; empty where entries have none, null where a name is missing.
    private string? NameLine(Dictionary<string, IReadOnlyList<string>> values) =>
        name is null ? string.Empty : values.GetValueOrDefault(name.Name) is [var called] ? $"{YamlScalar.Write(called)}:\n" : null;

    private string? Changed(ListEntry entry, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var written = $"{new string(' ', entry.Indent + Step)}{Text[(entry.Start + entry.Indent + Step)..entry.End]}\n";
        if (IndentedText.Outdent(written, entry.Indent + Step) is not { } lines) return null;
        if (writer.Set(lines, entry, values) is not { } changed) return null;
        var indented = IndentedText.Indent(changed.TrimEnd('\n'), entry.Indent + Step);
        return $"{new string(' ', entry.Indent)}- {indented[(entry.Indent + Step)..]}";
    }

    private string? Renamed(
        ListEntry entry, Dictionary<string, IReadOnlyList<string>> wanted, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var below = Text.IndexOf('\n', entry.Start, entry.End - entry.Start) + 1;
        if (below == 0 || NameLine(wanted) is not { } first) return null;
        if (wanted[name!.Name].SequenceEqual(entry.ValuesFor(name.Name))) first = Text[entry.Start..below];
        var words = Text[below..entry.End].Split('\n').First(line => line.Trim().Length > 0 && line.TrimStart()[0] != '#');
        var indent = words.Length - words.TrimStart().Length;
        return IndentedText.Outdent($"{Text[below..entry.End]}\n", indent) is { } lines && writer.Set(lines, entry, values) is { } changed
            ? first + IndentedText.Indent(changed.TrimEnd('\n'), indent) : null;
    }

    private ListEditor? Checked(string text, int at, Dictionary<string, IReadOnlyList<string>>? wanted, int more)
    {
        if (Read(text, list, writer.Keys, name) is not { } changed || changed.Entries.Count != Entries.Count + more) return null;
        if (wanted is not null && !changed.Entries[at].SaysTheSame(changed.Entries[at] with { Values = wanted })) return null;
        var others = Entries.Where((_, i) => more > 0 || i != at);
        var kept = changed.Entries.Where((_, i) => more < 0 || i != at);
        return others.Zip(kept).All(pair => pair.First.SaysTheSame(pair.Second)) ? changed : null;
    }
}
