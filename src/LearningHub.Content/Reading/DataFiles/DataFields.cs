using System.Globalization;
using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Keys;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads the values of keys as the table of a data file describes them.</summary>
/// <param name="fields">The keys as written.</param>
/// <param name="known">The keys that there are.</param>
internal sealed class DataFields(Fields fields, IReadOnlyList<DataKey> known)
{
    /// <summary>Where the keys begin.</summary>
    public SourcePosition At => fields.At;

    /// <summary>Receives the diagnostics.</summary>
    public FileReport Report => fields.Report;

    /// <summary>Where the value of a key is; where the keys begin if there is none.</summary>
    public SourcePosition PlaceOf(DataKey key) => fields.LocatedText(key.Name)?.At ?? At;

    /// <summary>The keys of a file that is a map.</summary>
    public static DataFields From(YamlMap map, DataFile file, FileReport report) => new(new Fields(map, file.What, report), file.Keys);

    /// <summary>The keys of one entry of a file whose own keys are names that editors choose.</summary>
    public static DataFields FromEntry(YamlMap map, string name, DataFile file, FileReport report) =>
        new(new Fields(map, $"\"{name}\"", report), file.Keys);

    /// <summary>Reads each entry of a file that is a list, and reports keys that are not in its table.</summary>
    public static IReadOnlyList<T> ReadList<T>(YamlValue? document, DataFile file, FileReport report, Func<DataFields, T> read)
    {
        if (document is null or YamlMap { Entries.Count: 0 }) return [];
        return [.. Fields.GroupsOf(document, file.What, report).Select(entry => ReadAll(new DataFields(entry, file.Keys), read))];
    }

    /// <summary>A text with its place; null if it is not there.</summary>
    public Located<string>? LocatedText(DataKey key)
    {
        Expect(key, KeyKind.Text);
        return fields.LocatedText(key.Name);
    }

    /// <summary>A text; its default if it is missing; null if there is no default.</summary>
    public string? Text(DataKey key) => LocatedText(key)?.Value ?? key.Otherwise;

    /// <summary>A required text with its place; empty after a diagnostic.</summary>
    public Located<string> NeededLocatedText(DataKey key)
    {
        Expect(key, KeyKind.Text);
        return fields.RequiredLocatedText(key.Name, key.Example);
    }

    /// <summary>A required text; empty after a diagnostic.</summary>
    public string NeededText(DataKey key) => NeededLocatedText(key).Value;

    /// <summary>A required id; empty after a diagnostic if it is missing, as written if it cannot be an id.</summary>
    public Located<string> NeededId(DataKey key)
    {
        Expect(key, KeyKind.Id);
        return fields.RequiredId(key.Name, key.Example);
    }

    /// <summary>A list of texts with their places; empty if it is not there.</summary>
    public IReadOnlyList<Located<string>> LocatedTexts(DataKey key)
    {
        Expect(key, KeyKind.TextList);
        return fields.LocatedTexts(key.Name);
    }

    /// <summary>A required list of texts; empty after a diagnostic.</summary>
    public IReadOnlyList<Located<string>> NeededLocatedTexts(DataKey key)
    {
        Expect(key, KeyKind.TextList);
        return fields.RequiredLocatedTexts(key.Name, key.Example);
    }

    /// <summary>Whether the author has written a key.</summary>
    public bool IsWritten(DataKey key) => fields.WrittenKeys.Any(written => written.Value == key.Name);

    /// <summary>A list of texts; empty if it is not there.</summary>
    public IReadOnlyList<string> Texts(DataKey key) => [.. LocatedTexts(key).Select(text => text.Value)];

    /// <summary>A list of lists of texts.</summary>
    public IReadOnlyList<IReadOnlyList<Located<string>>> TextLists(DataKey key)
    {
        Expect(key, KeyKind.TextLists);
        return fields.TextLists(key.Name);
    }

    /// <summary>A required day; the default day after a diagnostic.</summary>
    public Located<DateOnly> NeededDate(DataKey key)
    {
        Expect(key, KeyKind.Date);
        return fields.RequiredDate(key.Name, key.Example);
    }

    /// <summary>A year, a month or a day; null if it is not there. A needed one that is missing is reported.</summary>
    public Model.Lists.PartialDate? PartialDate(DataKey key)
    {
        Expect(key, KeyKind.PartialDate);
        if (key.IsNeeded) fields.RequiredLocatedText(key.Name, key.Example);
        return fields.PartialDate(key.Name);
    }

    /// <summary>An address on the web, or null.</summary>
    public string? WebAddress(DataKey key)
    {
        Expect(key, KeyKind.WebAddress);
        return fields.WebAddress(key.Name);
    }

    /// <summary>A whole number from 0 up; its default if it is missing; null if there is no default.</summary>
    public int? WrittenNumber(DataKey key)
    {
        Expect(key, KeyKind.Number);
        return fields.Number(key.Name);
    }

    /// <summary>A whole number from 0 up; its default if it is missing.</summary>
    public int Number(DataKey key) => WrittenNumber(key) ?? int.Parse(key.Otherwise!, CultureInfo.InvariantCulture);

    /// <summary>Yes or no; its default if it is missing.</summary>
    public bool YesNo(DataKey key)
    {
        Expect(key, KeyKind.YesNo);
        return fields.Flag(key.Name) ?? key.Otherwise is "yes";
    }

    /// <summary>The value of one of the words of the key; the first if it is missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">A value for each word of the key, in the same order.</param>
    public T Choice<T>(DataKey key, params ReadOnlySpan<T> values)
    {
        Expect(key, KeyKind.Choice);
        if (values.Length != key.Words.Count) throw new InvalidOperationException($"The key {key.Name} has {key.Words.Count} words.");
        var choices = new (string, T)[values.Length];
        for (var i = 0; i < values.Length; i++) choices[i] = (key.Words[i], values[i]);
        return fields.Choice(key.Name, values[0], choices);
    }

    /// <summary>Reads a group of keys; null if it is missing and not required.</summary>
    public T? Group<T>(DataKey key, Func<DataFields, T> read)
        where T : class
    {
        Expect(key, KeyKind.Group);
        var group = key.IsNeeded ? fields.RequiredGroup(key.Name) : fields.Group(key.Name);
        return group is null ? null : ReadAll(new DataFields(group, key.Keys), read);
    }

    /// <summary>Reads a required group; after a diagnostic, as if it were empty.</summary>
    public T NeededGroup<T>(DataKey key, Func<DataFields, T> read)
        where T : class => Group(key, read)!;

    /// <summary>Reads each entry of a list of groups.</summary>
    public IReadOnlyList<T> Entries<T>(DataKey key, Func<DataFields, T> read)
    {
        Expect(key, KeyKind.EntryList);
        return [.. fields.Groups(key.Name).Select(entry => ReadAll(new DataFields(entry, key.Keys), read))];
    }

    /// <summary>Reads a list of texts and groups, in order. Of each item one of the two is null.</summary>
    public IReadOnlyList<(Located<string>? Text, T? Entry)> TextsOrEntries<T>(DataKey key, Func<DataFields, T> read)
        where T : class
    {
        Expect(key, KeyKind.TextOrEntryList);
        return
        [
            .. fields.TextsOrGroups(key.Name)
                .Select(item => (item.Text, item.Group is { } group ? ReadAll(new DataFields(group, key.Keys), read) : null)),
        ];
    }

    /// <summary>Keys that editors choose, each with a text.</summary>
    public IReadOnlyList<(Located<string> Key, Located<string> Value)> Pairs(DataKey key)
    {
        Expect(key, KeyKind.Pairs);
        return fields.Pairs(key.Name);
    }

    /// <summary>Reads one group of keys and reports those that are not in its table.</summary>
    public static T ReadAll<T>(DataFields fields, Func<DataFields, T> read)
    {
        var value = read(fields);
        fields.ReportUnknown();
        return value;
    }

    private void ReportUnknown()
    {
        string[] names = [.. known.Select(key => key.Name)];
        foreach (var written in fields.WrittenKeys.Where(written => !names.Contains(written.Value))) fields.ReportUnknown(written, names);
    }

    private void Expect(DataKey key, KeyKind kind)
    {
        if (key.Kind != kind) throw new InvalidOperationException($"The key {key.Name} is a {key.Kind}, and is read as a {kind}.");
        if (!known.Contains(key)) throw new InvalidOperationException($"The key {key.Name} is not in the table of these keys.");
    }
}
