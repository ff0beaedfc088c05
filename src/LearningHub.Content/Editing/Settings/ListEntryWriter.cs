using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.Editing.Settings;

/// <summary>Writes an entry of a list, and changes the values of one that is there.</summary>
/// <param name="keys">The keys of each entry, in the order in which they stand.</param>
internal sealed class ListEntryWriter(IReadOnlyList<DataKey> keys)
{
    /// <summary>The keys of each entry.</summary>
    public IReadOnlyList<DataKey> Keys => keys;

    private bool IsListOfTexts => keys is [var only] && only == ListEditor.TextsKey;

    /// <summary>A new entry between brackets, in one line.</summary>
    public string Bracketed(int indent, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var hyphen = $"{new string(' ', indent)}- ";
        return IsListOfTexts
            ? $"{hyphen}{YamlScalar.WriteList(values.GetValueOrDefault(keys[0].Name) ?? [])}"
            : $"{hyphen}{{ {string.Join(", ", Written(values))} }}";
    }

    /// <summary>A new entry with a line for each key.</summary>
    public string Block(int indent, IReadOnlyDictionary<string, IReadOnlyList<string>> values) => IsListOfTexts
        ? Bracketed(indent, values)
        : $"{new string(' ', indent)}- {string.Join($"\n{new string(' ', indent + 2)}", Written(values))}";

    /// <summary>A line for each key.</summary>
    public string Lines(int indent, IReadOnlyDictionary<string, IReadOnlyList<string>> values) =>
        string.Join('\n', Written(values).Select(line => new string(' ', indent) + line));

    /// <summary>The lines of an entry, without their indentation, with other values; null if they cannot be changed safely.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="entry">What they say.</param>
    /// <param name="values">The texts by key. Keys that are not named stay as they are.</param>
    public string? Set(string lines, ListEntry entry, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        if (SettingsEditor.Read(lines, keys) is not { } editor) return null;
        foreach (var key in keys)
        {
            var next = key.Kind is KeyKind.Group ? SetGroup(editor, key, entry, values)
                : values.TryGetValue(key.Name, out var texts) ? editor.Set(key, texts) : editor;
            if (next is null) return null;
            editor = next;
        }
        return editor.Text;
    }

    private static SettingsEditor? SetGroup(
        SettingsEditor editor, DataKey key, ListEntry entry, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var inside = key.Keys.ToDictionary(
            inner => inner.Name, inner => values.GetValueOrDefault(NameIn(key, inner)) ?? entry.ValuesFor(NameIn(key, inner)),
            StringComparer.Ordinal);
        if (key.Keys.All(inner => inside[inner.Name].SequenceEqual(entry.ValuesFor(NameIn(key, inner))))) return editor;
        if (key.Keys.Any(inner => entry.ValuesFor(NameIn(key, inner)).Count > 0) && editor.Group(key) is { } group)
        {
            foreach (var inner in key.Keys)
            {
                if (group.Set(inner, inside[inner.Name]) is not { } next) return null;
                group = next;
            }
            return editor.WithGroup(key, group);
        }
        return editor.WithBrackets(key, InBrackets(key, inner => inside[inner.Name]));
    }

    private IEnumerable<string> Written(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        foreach (var key in keys)
        {
            if (key.Kind is not KeyKind.Group)
            {
                if (values.TryGetValue(key.Name, out var texts)) yield return $"{key.Name}: {Written(key, texts)}";
            }
            else if (InBrackets(key, inner => values.GetValueOrDefault(NameIn(key, inner)) ?? []) is { } group)
            {
                yield return $"{key.Name}: {group}";
            }
        }
    }

    // A group in one line; null if it has no texts.
    private static string? InBrackets(DataKey key, Func<DataKey, IReadOnlyList<string>> textsOf)
    {
        string[] written =
        [
            .. key.Keys.Where(inner => textsOf(inner).Count > 0).Select(inner => $"{inner.Name}: {Written(inner, textsOf(inner))}"),
        ];
        return written.Length == 0 ? null : $"{{ {string.Join(", ", written)} }}";
    }

    private static string NameIn(DataKey group, DataKey key) => $"{group.Name}.{key.Name}";

    private static string Written(DataKey key, IReadOnlyList<string> values) =>
        key.Kind is KeyKind.TextList ? YamlScalar.WriteList(values) : YamlScalar.Write(string.Join(' ', values));
}
