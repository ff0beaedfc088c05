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
        .. DescribedFiles.All.SelectMany(file => file.IsList
            ? [new StudioList(file, null)]
            : file.Keys.Where(key => key.Kind is KeyKind.EntryList or KeyKind.TextLists).Select(key => new StudioList(file, key)))
            .Where(list => list.File.Name is not ("hub.yml" or "questions.yml")),
    ];

    /// <summary>The keys of an entry.</summary>
    public IReadOnlyList<DataKey> Keys => Key is null ? File.Keys : Key.Kind is KeyKind.TextLists ? [ListEditor.TextsKey] : Key.Keys;

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
            var name => name,
        }
        : $"{(File.Name == "search.yml" ? "Search" : "Vocabularies")}: {FieldBuilder.LabelOf(Key).ToLowerInvariant()}";

    /// <summary>What it is for.</summary>
    public string Meaning => Key?.Meaning ?? string.Empty;

    /// <summary>The address of the list in the studio.</summary>
    public string Address => $"/entries?file={Uri.EscapeDataString(File.Name)}{(Key is null ? string.Empty : $"&list={Key.Name}")}";

    /// <summary>The address of an entry in the studio; -1 for a new one.</summary>
    public string AddressOfEntry(int at) => $"/entry{Address["/entries".Length..]}&at={at}";

    /// <summary>The list with a name, or null.</summary>
    public static StudioList? Find(string file, string key) =>
        All.FirstOrDefault(list => list.File.Name == file && (list.Key?.Name ?? string.Empty) == key);

    /// <summary>An entry in a few words: its first texts.</summary>
    public string NameOf(ListEntry entry)
    {
        var name = string.Join(", ", entry.ValuesFor(Keys[0].Name));
        if (name.Length == 0) return "(no name)";
        return name.Length <= LongestName ? name : $"{name[..LongestName]}…";
    }

    /// <summary>The rest of an entry in a line.</summary>
    public string AboutOf(ListEntry entry) => string.Join(" · ", Keys.Skip(1)
        .Where(key => key.Name is "title" or "label" or "meaning" or "expansion" or "resource" or "find" or "instead" or "words")
        .Select(key => string.Join(", ", entry.ValuesFor(key.Name))).Where(text => text.Length > 0));
}
