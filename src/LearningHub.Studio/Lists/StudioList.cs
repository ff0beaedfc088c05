using LearningHub.Content.DataFiles;
using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Editing.Settings;
using LearningHub.Content.Keys;
using LearningHub.Studio.Fields;

namespace LearningHub.Studio.Lists;

/// <summary>A list in a data file that has a form.</summary>
/// <param name="File">The file.</param>
/// <param name="Key">The key of the list; null if the whole file is the list.</param>
public sealed record StudioList(DataFile File, DataKey? Key)
{
    private const int LongestName = 80;

    /// <summary>All lists that have a form.</summary>
    public static IReadOnlyList<StudioList> All { get; } =
    [
        .. DescribedFiles.All.SelectMany(file => file.IsList || file.EntryName is not null
            ? [new StudioList(file, null)]
            : file.Keys.Where(key => key.Kind is KeyKind.EntryList or KeyKind.TextLists).Select(key => new StudioList(file, key)))
            .Where(list => list.File.Name is not "hub.yml"),
    ];

    /// <summary>The keys that a form has: the name of the entry where it has one, and the keys of groups.</summary>
    public IReadOnlyList<DataKey> Fields => [.. NameKey is { } name ? (DataKey[])[name] : [], .. ListEditor.FlatKeys(Keys)];

    private IReadOnlyList<DataKey> Keys => Key is null ? File.Keys : Key.Kind is KeyKind.TextLists ? [ListEditor.TextsKey] : Key.Keys;

    // Of a file whose own keys are the names of its entries.
    private DataKey? NameKey => File.EntryName is { } example
        ? new DataKey("language", KeyKind.Text) { Meaning = "The code of the language.", Example = example, IsNeeded = true } : null;

    /// <summary>What the list is called.</summary>
    public string Label => Key is null
        ? File.Name switch
        {
            "glossary.yml" => "Glossary",
            "references.yml" => "References",
            "law.yml" => "Law",
            "voices.yml" => "Voices",
            "withdrawn.yml" => "Withdrawn pages",
            "plain-words.yml" => "Plain words",
            "words.yml" => "Words around translated pages",
            var name => name,
        }
        : File.Name switch
        {
            "questions.yml" => "Questions of the tools",
            "search.yml" => $"Search: {FieldBuilder.LabelOf(Key).ToLowerInvariant()}",
            _ => $"Vocabularies: {FieldBuilder.LabelOf(Key).ToLowerInvariant()}",
        };

    /// <summary>What it is for.</summary>
    public string Meaning => Key?.Meaning ?? (NameKey is null ? string.Empty : "For each language, the words of menus, buttons and notes.");

    /// <summary>The address of the list in the studio.</summary>
    public string Address => $"/entries?file={Uri.EscapeDataString(File.Name)}{(Key is null ? string.Empty : $"&list={Key.Name}")}";

    /// <summary>The address of an entry in the studio; -1 for a new one.</summary>
    public string AddressOfEntry(int at) => $"/entry{Address["/entries".Length..]}&at={at}";

    /// <summary>The list with a name, or null.</summary>
    public static StudioList? Find(string file, string key) =>
        All.FirstOrDefault(list => list.File.Name == file && (list.Key?.Name ?? string.Empty) == key);

    /// <summary>Reads the list from the text of its file; null if it can only be changed in the whole file.</summary>
    public ListEditor? Read(string text) => ListEditor.Read(text, Key?.Name, Keys, NameKey);

    /// <summary>An entry in a few words: its first texts.</summary>
    public string NameOf(ListEntry entry)
    {
        var name = string.Join(", ", entry.ValuesFor(Fields[0].Name));
        if (name.Length == 0) return "(no name)";
        return name.Length <= LongestName ? name : $"{name[..LongestName]}…";
    }

    /// <summary>The rest of an entry in a line.</summary>
    public string AboutOf(ListEntry entry) => NameKey is not null ? $"{entry.Values.Count - 1} of {Keys.Count} phrases" : string.Join(
        " · ", Fields.Skip(1)
        .Where(key => key.Name is "title" or "label" or "meaning" or "expansion" or "resource" or "find" or "instead" or "words" or "text")
        .Select(key => string.Join(", ", entry.ValuesFor(key.Name))).Where(text => text.Length > 0));
}
