using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.Editing.Settings;

/// <summary>
/// Changes single values of a data file, also in groups and in lists of groups, and leaves every other letter as it is. Groups that
/// are written between brackets, and lists that hold such groups beside others, are left to the whole text.
///</summary>
public sealed class SettingsEditor
{
    private const int Step = 2;

    private readonly FrontMatterEditor editor;
    private readonly IReadOnlyList<DataKey> keys;

    private SettingsEditor(FrontMatterEditor editor, IReadOnlyList<DataKey> keys) => (this.editor, this.keys) = (editor, keys);

    /// <summary>The text.</summary>
    public string Text => editor.Text;

    /// <summary>Reads a text with some keys; null if it cannot be changed value by value.</summary>
    public static SettingsEditor? Read(string text, IReadOnlyList<DataKey> keys) =>
        FrontMatterEditor.Read(text) is { } editor ? new SettingsEditor(editor, keys) : null;

    /// <summary>The values of a key; empty if it is missing.</summary>
    public IReadOnlyList<string> ValuesOf(DataKey key) => editor.ValuesOf(key.Name);

    /// <summary>Whether the value of a key is a text or a list of texts, or is not there.</summary>
    public bool IsFlat(DataKey key) => editor.Find(key.Name)?.IsFlat is not false;

    /// <summary>The group behind a key, an empty one if it is not there; null if it is written between brackets.</summary>
    public SettingsEditor? Group(DataKey key)
    {
        if (!IsWritten(key)) return Read(string.Empty, key.Keys);
        return Below(key) is { } below ? Read(below.Text, key.Keys) : null;
    }

    /// <summary>The entries of a list of groups; null if it, or one of them, is written between brackets.</summary>
    public IReadOnlyList<SettingsEditor>? Entries(DataKey key)
    {
        if (!IsWritten(key)) return [];
        if (Below(key) is not { } below || IndentedText.CutEntries(below.Text) is not { } texts) return null;
        var entries = texts.Select(text => Read(text, key.Keys)).OfType<SettingsEditor>().ToArray();
        return entries.Length == texts.Count ? entries : null;
    }

    /// <summary>The entries of a list that are written between brackets; null if it has others, or entries that are not texts alone.
    /// </summary>
    public ListEditor? List(DataKey key) =>
        ListEditor.Read(Text, key.Name, key.Keys) is { Entries.Count: > 0 } list && list.Entries.All(entry => entry.IsFlat) ? list : null;

    /// <summary>The text with other entries in such a list; null if it could not be changed safely.</summary>
    public SettingsEditor? WithList(ListEditor list) => With(FrontMatterEditor.Read(list.Text));

    /// <summary>Sets a key to some texts, or takes it out if there are none; null if it could not be changed safely.</summary>
    public SettingsEditor? Set(DataKey key, IReadOnlyList<string> values) => With(editor.Set(key, values, keys));

    /// <summary>Adds a text to a list of texts; null if it could not be changed safely.</summary>
    public SettingsEditor? Add(DataKey key, string value) => With(editor.AddText(key, value, keys));

    /// <summary>Puts a group behind a key; null if it could not be changed safely.</summary>
    public SettingsEditor? WithGroup(DataKey key, SettingsEditor group) => WithBelow(key, group.Text);

    /// <summary>Puts the entries of a list behind a key; none take the key out. Null if it could not be changed safely.</summary>
    public SettingsEditor? WithEntries(DataKey key, IReadOnlyList<SettingsEditor> entries) =>
        WithBelow(key, IndentedText.JoinEntries(entries.Select(entry => entry.Text)));

    /// <summary>Puts a group between brackets behind a key, or takes the key out; null if it could not be changed safely.</summary>
    /// <param name="key">The key.</param>
    /// <param name="group">The group with its brackets; null for none.</param>
    public SettingsEditor? WithBrackets(DataKey key, string? group)
    {
        if (editor.Find(key.Name) is not { } entry)
        {
            return group is null ? this
                : With(editor.WithText(Text.Insert(editor.PlaceFor(key, keys), $"{key.Name}: {group}\n"), key.Name));
        }
        return group is null ? Without(key) : With(editor.WithText(Text[..entry.ValueStart] + group + Text[entry.ValueEnd..], key.Name));
    }

    // A pair of empty brackets is written and holds nothing.
    private bool IsWritten(DataKey key) => editor.Find(key.Name) is { } entry
        && Text[entry.ValueStart..entry.ValueEnd].Replace(" ", string.Empty, StringComparison.Ordinal) is not ("" or "[]" or "{}");

    // The lines below a key, without their indentation; null if the value does not begin on a line of its own.
    private (string Text, int Start, int End, int Indent)? Below(DataKey key)
    {
        var entry = editor.Find(key.Name)!;
        var start = Text.LastIndexOf('\n', entry.ValueStart) + 1;
        var indent = entry.ValueStart - start;
        if (start <= entry.Start || Text.AsSpan(start, indent).ContainsAnyExcept(' ')) return null;
        var end = editor.EndOfLine(entry.ValueEnd);
        return IndentedText.Outdent(Text[start..end], indent) is { } below ? (below, start, end, indent) : null;
    }

    private SettingsEditor? WithBelow(DataKey key, string below)
    {
        if (IsWritten(key))
        {
            if (Below(key) is not { } now) return null;
            if (now.Text == below) return this;
            if (below.Length == 0) return Without(key);
            return With(editor.WithText(Text[..now.Start] + IndentedText.Indent(below, now.Indent) + Text[now.End..], key.Name));
        }
        if (below.Length == 0) return this;
        if (editor.Find(key.Name) is not null) return Without(key)?.WithBelow(key, below);
        var place = editor.PlaceFor(key, keys);
        return With(editor.WithText(Text.Insert(place, $"{key.Name}:\n{IndentedText.Indent(below, Step)}"), key.Name));
    }

    private SettingsEditor? Without(DataKey key)
    {
        var entry = editor.Find(key.Name)!;
        var end = editor.EndOfLine(Math.Max(entry.ValueEnd, entry.Start));
        return With(editor.WithText(Text.Remove(entry.Start, end - entry.Start), key.Name));
    }

    private SettingsEditor? With(FrontMatterEditor? changed) => changed is null ? null : new SettingsEditor(changed, keys);
}
