using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Editing.Settings;
using LearningHub.Content.Keys;
using LearningHub.Studio.Fields;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Configuring;

/// <summary>Puts the fields of a form that was sent into a data file.</summary>
/// <param name="form">The form.</param>
internal sealed class PostedSettings(IFormCollection form)
{
    private readonly List<string> unchanged = [];

    /// <summary>Keys whose values could not be changed safely.</summary>
    public IReadOnlyList<string> Unchanged => unchanged;

    /// <summary>The file with the values of the form.</summary>
    public SettingsEditor Apply(SettingsEditor editor, DataFile file) => Apply(editor, file.Keys, string.Empty);

    private SettingsEditor Apply(SettingsEditor editor, IReadOnlyList<DataKey> keys, string prefix)
    {
        foreach (var key in keys)
        {
            var name = prefix + key.Name;
            var changed = key.Kind switch
            {
                KeyKind.Group => ApplyGroup(editor, key, name),
                _ when SettingsBuilder.HoldsEntries(editor, key) => ApplyEntries(editor, key, name),
                _ => ApplyField(editor, key, name),
            };
            if (changed is null) unchanged.Add(name);
            editor = changed ?? editor;
        }
        return editor;
    }

    private SettingsEditor? ApplyField(SettingsEditor editor, DataKey key, string name)
    {
        if (!SettingsBuilder.IsField(key) || !form.ContainsKey($"has.{name}")) return editor;
        var before = editor.ValuesOf(key);
        var values = PostedField.Read(form, name, key, before);
        return ReferenceEquals(values, before) ? editor : editor.Set(key, values);
    }

    private SettingsEditor? ApplyGroup(SettingsEditor editor, DataKey key, string name)
    {
        if (editor.Group(key) is not { } group) return editor;
        var changed = Apply(group, key.Keys, $"{name}.");
        return changed.Text == group.Text ? editor : editor.WithGroup(key, changed);
    }

    private SettingsEditor? ApplyEntries(SettingsEditor editor, DataKey key, string name)
    {
        if (editor.Entries(key) is not { } entries) return editor.List(key) is { } list ? ApplyListed(editor, list, key, name) : editor;
        var kept = entries.Select((entry, i) => form[$"remove.{name}.{i}"] == "yes" ? null : Apply(entry, key.Keys, $"{name}.{i}."))
            .OfType<SettingsEditor>().ToList();
        var added = Apply(SettingsEditor.Read(string.Empty, key.Keys)!, key.Keys, $"{name}.{entries.Count}.");
        if (added.Text.Length > 0) kept.Add(added);
        var isSame = kept.Select(entry => entry.Text).SequenceEqual(entries.Select(entry => entry.Text));
        return isSame ? editor : editor.WithEntries(key, kept);
    }

    private SettingsEditor? ApplyListed(SettingsEditor editor, ListEditor list, DataKey key, string name)
    {
        var keys = ListEditor.FlatKeys(key.Keys);
        var changed = list;
        for (var i = 0; i < list.Entries.Count; i++)
        {
            var at = i;
            var before = list.Entries[i];
            if (Read($"{name}.{at}.", before.ValuesFor) is { Count: > 0 } values) changed = changed?.With(at, values);
        }
        for (var i = list.Entries.Count - 1; i >= 0; i--)
        {
            if (form[$"remove.{name}.{i}"] == "yes") changed = changed?.Without(i);
        }
        if (Read($"{name}.{list.Entries.Count}.", _ => []) is { Count: > 0 } added) changed = changed?.With(added);
        return changed is null ? null : ReferenceEquals(changed, list) ? editor : editor.WithList(changed);

        Dictionary<string, IReadOnlyList<string>> Read(string prefix, Func<string, IReadOnlyList<string>> valuesOf) => keys
            .Where(each => form.ContainsKey($"has.{prefix}{each.Name}"))
            .Select(each => (each.Name, Before: valuesOf(each.Name),
                Now: PostedField.Read(form, prefix + each.Name, each, valuesOf(each.Name))))
            .Where(each => !each.Before.SequenceEqual(each.Now))
            .ToDictionary(each => each.Name, each => each.Now, StringComparer.Ordinal);
    }
}
