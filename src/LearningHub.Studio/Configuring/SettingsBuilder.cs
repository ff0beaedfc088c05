using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Content;
using LearningHub.Content.Checking.Settings;
using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Editing.Settings;
using LearningHub.Content.Keys;
using LearningHub.Studio.Fields;

namespace LearningHub.Studio.Configuring;

/// <summary>Makes the form for a data file from its table of keys.</summary>
internal sealed partial class SettingsBuilder(Library library)
{
    private const int LongText = 80;

    private readonly List<SettingsPart> parts = [];
    private readonly List<string> locked = [];

    /// <summary>The parts of the form, and the names of what only the whole text can change.</summary>
    public static (IReadOnlyList<SettingsPart> Parts, IReadOnlyList<string> Locked) Build(
        SettingsEditor editor, DataFile file, Library library)
    {
        var builder = new SettingsBuilder(library);
        builder.Add(editor, file.Keys, string.Empty, new SettingsPart("general", "General", string.Empty, []));
        return (builder.parts, builder.locked);
    }

    /// <summary>Whether a key is one field; else it is a group, a list of groups, or is left to the whole text.</summary>
    public static bool IsField(DataKey key) =>
        key.Kind is not (KeyKind.Group or KeyKind.EntryList or KeyKind.Pairs or KeyKind.TextLists);

    /// <summary>Whether a key holds entries with keys of their own here.</summary>
    public static bool HoldsEntries(SettingsEditor editor, DataKey key) =>
        key.Kind is KeyKind.EntryList || (key.Kind is KeyKind.TextOrEntryList && !editor.IsFlat(key));

    private void Add(SettingsEditor editor, IReadOnlyList<DataKey> keys, string prefix, SettingsPart part, string above = "")
    {
        parts.Add(part with { Fields = Fields(editor, keys, prefix) });
        AddBelow(editor, keys, prefix, above);
    }

    private void AddBelow(SettingsEditor editor, IReadOnlyList<DataKey> keys, string prefix, string above)
    {
        foreach (var key in keys.Where(key => !IsField(key) || HoldsEntries(editor, key)))
        {
            var name = prefix + key.Name;
            var label = above + FieldBuilder.LabelOf(key);
            if (key.Kind is KeyKind.Group && editor.Group(key) is { } group)
                Add(group, key.Keys, $"{name}.", new SettingsPart($"part-{name}", label, key.Meaning, []), $"{label}: ");
            else if (HoldsEntries(editor, key) && editor.Entries(key) is { } entries) AddEntries(key, entries, name, label);
            else if (HoldsEntries(editor, key) && editor.List(key) is { } list) AddListed(key, list, name, label);
            else locked.Add(label);
        }
    }

    // Entries that are written between brackets.
    private void AddListed(DataKey key, ListEditor list, string name, string label)
    {
        var keys = ListEditor.FlatKeys(key.Keys);
        for (var i = 0; i <= list.Entries.Count; i++)
        {
            var entry = i < list.Entries.Count ? list.Entries[i] : null;
            Field[] fields = [.. keys.Select(each => BuildField(each, $"{name}.{i}.{each.Name}", entry?.ValuesFor(each.Name) ?? []))];
            parts.Add(entry is null
                ? new SettingsPart($"part-{name}.new", $"{label}: add one", string.Empty, fields) { IsNew = true }
                : new SettingsPart($"part-{name}.{i}", $"{label} {i + 1}: {fields[0].Value}", i == 0 ? key.Meaning : string.Empty, fields)
                {
                    RemovedBy = $"remove.{name}.{i}",
                });
        }
    }

    private void AddEntries(DataKey key, IReadOnlyList<SettingsEditor> entries, string name, string label)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var fields = Fields(entries[i], key.Keys, $"{name}.{i}.");
            var meaning = i == 0 ? key.Meaning : string.Empty;
            parts.Add(new SettingsPart($"part-{name}.{i}", $"{label} {i + 1}: {fields[0].Value}", meaning, fields)
            {
                RemovedBy = $"remove.{name}.{i}",
            });
            AddBelow(entries[i], key.Keys, $"{name}.{i}.", $"{label} {i + 1}: ");
        }
        parts.Add(new SettingsPart(
            $"part-{name}.new", $"{label}: add one", string.Empty,
            Fields(SettingsEditor.Read(string.Empty, key.Keys)!, key.Keys, $"{name}.{entries.Count}."))
        { IsNew = true });
    }

    private Field[] Fields(SettingsEditor editor, IReadOnlyList<DataKey> keys, string prefix) =>
        [.. keys.Where(key => IsField(key) && editor.IsFlat(key)).Select(key => BuildField(key, prefix + key.Name, editor.ValuesOf(key)))];

    private Field BuildField(DataKey key, string name, IReadOnlyList<string> values)
    {
        var field = FieldBuilder.Build(key, name, values, key.IsNeeded, library);
        return field with
        {
            Kind = field.Kind is FieldKind.Line && field.Value.Length > LongText ? FieldKind.Area : field.Kind,
            Meaning = $"{field.Meaning}{ContrastOf(key, field.Value)}",
            Unsaid = key.Otherwise is { } otherwise ? $"Not said, which counts as {otherwise}" : field.Unsaid,
        };
    }

    private static string ContrastOf(DataKey key, string colour)
    {
        if ((key != BrandKeys.Colour && key != BrandKeys.Accent) || !Colour().IsMatch(colour)) return string.Empty;
        var contrast = Math.Floor(Contrast.WithWhite(colour) * 10) / 10;
        return string.Create(
            CultureInfo.InvariantCulture, $" White text on {colour} has a contrast of {contrast:0.0} to 1; 4.5 is the least.");
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();
}
