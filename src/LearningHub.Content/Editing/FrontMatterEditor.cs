using LearningHub.Content.FrontMatter;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Editing;

/// <summary>Changes single values of front matter, and nothing else: not comments, order, quotation marks or blank lines.</summary>
public sealed class FrontMatterEditor
{
    private FrontMatterEditor(string text, IReadOnlyList<FrontMatterEntry> entries) => (Text, Entries) = (text, entries);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its keys.</summary>
    public IReadOnlyList<FrontMatterEntry> Entries { get; }

    /// <summary>Reads front matter; null if it cannot be changed value by value.</summary>
    public static FrontMatterEditor? Read(string text) =>
        FrontMatterEntries.Read(text) is { } entries ? new FrontMatterEditor(text, entries) : null;

    /// <summary>The entry of a key, or null.</summary>
    public FrontMatterEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);

    /// <summary>The values of a key; empty if it is missing.</summary>
    public IReadOnlyList<string> ValuesOf(string key) => Find(key)?.Values ?? [];

    /// <summary>Sets a key to some values, or removes it if there are none.</summary>
    /// <param name="key">The key, which says whether its value is a list and after which other keys it belongs.</param>
    /// <param name="values">The texts.</param>
    /// <param name="type">The type of resource.</param>
    /// <returns>The changed front matter; null if it could not be changed safely.</returns>
    public FrontMatterEditor? Set(FrontMatterKey key, IReadOnlyList<string> values, ResourceType type) =>
        Set(key, values, KeysOf(type), key.TemplateNote);

    /// <summary>Sets a key to some values, or removes it if there are none.</summary>
    /// <param name="key">The key, which says whether its value is a list.</param>
    /// <param name="values">The texts.</param>
    /// <param name="order">The keys in the order in which they stand.</param>
    /// <param name="note">A comment that goes with the first value.</param>
    /// <returns>The changed text; null if it could not be changed safely.</returns>
    public FrontMatterEditor? Set(ContentKey key, IReadOnlyList<string> values, IReadOnlyList<ContentKey> order, string? note = null)
    {
        var entry = Find(key.Name);
        if (entry is not null ? entry.IsFlat && entry.Values.SequenceEqual(values) : values.Count == 0) return this;
        if (entry is { IsFlat: false }) return null;
        if (key.Kind is KeyKind.TextOrEntryList && values.Count > 0 && entry is not null && Text[entry.ValueStart..].StartsWith('-'))
            return Checked(WithLines(entry, values), key.Name, values);
        var written = key.Kind is KeyKind.TextList or KeyKind.TextOrEntryList
            ? YamlScalar.WriteList(values) : YamlScalar.Write(string.Join(' ', values));
        if (key.Kind is KeyKind.Date or KeyKind.Number or KeyKind.YesNo or KeyKind.Choice && values is [var word]
            && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')) written = word;
        var changed = (entry, values.Count) switch
        {
            (null, _) => Text.Insert(PlaceFor(key, order), $"{key.Name}: {written}\n"),
            (_, 0) => Without(entry),
            _ => WithValue(entry, written, note),
        };
        return Checked(changed, key.Name, values);
    }

    /// <summary>Adds an entry to a list of entries.</summary>
    /// <param name="key">The key of the list.</param>
    /// <param name="fields">The keys and texts of the entry.</param>
    /// <param name="type">The type of resource.</param>
    /// <returns>The changed front matter; null if it could not be changed safely.</returns>
    public FrontMatterEditor? Add(FrontMatterKey key, IReadOnlyList<(string Key, string Text)> fields, ResourceType type)
    {
        var item = $"{{ {string.Join(", ", fields.Select(field => $"{field.Key}: {YamlScalar.Quote(field.Text)}"))} }}";
        var entry = Find(key.Name);
        string changed;
        if (entry is null) changed = Text.Insert(PlaceFor(key, KeysOf(type)), $"{key.Name}:\n  - {item}\n");
        else if (entry.ValueEnd == entry.ValueStart) changed = Text.Insert(EndOfLine(entry.ValueEnd), $"  - {item}\n");
        else if (Text[entry.ValueStart] == '[')
        {
            var isEmpty = string.IsNullOrWhiteSpace(Text[(entry.ValueStart + 1)..(entry.ValueEnd - 1)]);
            changed = Text.Insert(entry.ValueEnd - 1, isEmpty ? item : $", {item}");
        }
        else if (Text[entry.ValueStart] == '-')
        {
            var line = Text.LastIndexOf('\n', entry.ValueStart) + 1;
            changed = Text.Insert(EndOfLine(entry.ValueEnd), $"{Text[line..entry.ValueStart]}- {item}\n");
        }
        else return null;
        return Checked(changed, key.Name, [.. ValuesOf(key.Name), .. fields.SelectMany(field => new[] { field.Key, field.Text })]);
    }

    /// <summary>Adds a text to a list of texts and leaves the others as they are written.</summary>
    /// <param name="key">The key of the list.</param>
    /// <param name="value">The text.</param>
    /// <param name="order">The keys in the order in which they stand.</param>
    /// <returns>The changed text; null if it could not be changed safely.</returns>
    public FrontMatterEditor? AddText(ContentKey key, string value, IReadOnlyList<ContentKey> order)
    {
        var entry = Find(key.Name);
        if (entry is null || entry.Values.Count == 0 || Text[entry.ValueStart] is not ('[' or '-'))
            return Set(key, [.. ValuesOf(key.Name), value], order);
        var written = YamlScalar.Write(value);
        var line = Text.LastIndexOf('\n', entry.ValueStart) + 1;
        var changed = Text[entry.ValueStart] == '['
            ? Text.Insert(entry.ValueEnd - 1, $", {written}")
            : Text.Insert(EndOfLine(entry.ValueEnd), $"{Text[line..entry.ValueStart]}- {written}\n");
        return Checked(changed, key.Name, [.. entry.Values, value]);
    }

    private string WithValue(FrontMatterEntry entry, string written, string? note)
    {
        var isEmpty = entry.ValueEnd == entry.ValueStart;
        var before = Text[..entry.ValueStart];
        // A value that began on a line of its own moves to the line of its key.
        var colon = entry.Start + entry.Key.Length + 1;
        if (!isEmpty && Text.AsSpan(colon, entry.ValueStart - colon).Contains('\n')) before = Text[..colon] + " ";
        var rest = Text[entry.ValueEnd..];
        if (note is not null && rest.TrimStart(' ').StartsWith($"# {note}", StringComparison.Ordinal))
            rest = rest.TrimStart(' ')[(note.Length + 2)..];
        return isEmpty ? $"{before} {written}{rest}" : before + written + rest;
    }

    // A list with a line for each text keeps its lines.
    private string WithLines(FrontMatterEntry entry, IReadOnlyList<string> values)
    {
        var indent = new string(' ', entry.ValueStart - Text.LastIndexOf('\n', entry.ValueStart) - 1);
        var lines = string.Join($"\n{indent}", values.Select(value => $"- {YamlScalar.Write(value)}"));
        return Text[..entry.ValueStart] + lines + Text[entry.ValueEnd..];
    }

    private string Without(FrontMatterEntry entry) => Text[..entry.Start] + Text[EndOfLine(Math.Max(entry.ValueEnd, entry.Start))..];

    /// <summary>Where a key belongs that is not there yet.</summary>
    internal int PlaceFor(ContentKey key, IReadOnlyList<ContentKey> order)
    {
        var before = order.TakeWhile(other => other.Name != key.Name).Reverse()
            .Select(other => Find(other.Name)).FirstOrDefault(entry => entry is not null);
        return before is null ? 0 : EndOfLine(Math.Max(before.ValueEnd, before.Start));
    }

    /// <summary>Where the line after a place begins.</summary>
    internal int EndOfLine(int from) => Text.IndexOf('\n', from) is var end and >= 0 ? end + 1 : Text.Length;

    /// <summary>A changed text; null if it cannot be read, or if another key than the one that was changed has other values.</summary>
    internal FrontMatterEditor? WithText(string text, string changed)
    {
        if (Read(text) is not { } editor) return null;
        var others = Entries.Where(entry => entry.Key != changed).Select(entry => (entry.Key, Values: string.Join('\0', entry.Values)));
        var kept = editor.Entries.Where(entry => entry.Key != changed)
            .Select(entry => (entry.Key, Values: string.Join('\0', entry.Values)));
        return others.SequenceEqual(kept) ? editor : null;
    }

    // Reads the result again: the key must have its new value, and every other key its old one.
    private FrontMatterEditor? Checked(string text, string key, IReadOnlyList<string> values) =>
        WithText(text, key) is { } editor && editor.ValuesOf(key).SequenceEqual(values) ? editor : null;

    private static IReadOnlyList<ContentKey> KeysOf(ResourceType type) => FrontMatterKeys.AllowedIn(type);
}
