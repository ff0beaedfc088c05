using System.Text.Json;
using System.Text.Json.Serialization;
using LearningHub.Content.DataFiles;
using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.DataFiles.Questions;
using LearningHub.Content.DataFiles.Search;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

/// <summary>The tables of the keys of data files, their readers and the help agree.</summary>
public sealed class DataFileKeyTests
{
    private static readonly JsonSerializerOptions Shown = new()
    {
        Converters = { new JsonStringEnumConverter(), new WithoutPlace() },
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
    };

    // Pairs of keys of which one is required.
    private static readonly DataKey[] EitherOr = [NeedKeys.PracticeTheme, NeedKeys.Resource];

    // Lists that must not be empty, although none of their keys is required.
    private static readonly DataKey[] FilledTogether =
        [ThesaurusKeys.Words, ThesaurusKeys.Find, PeopleWordsKeys.Words, PeopleNeedKeys.When, PeopleNeedKeys.MostWords];

    // Keys that say something only beside others.
    private static readonly Dictionary<DataKey, DataKey[]> Together = new()
    {
        [GlossaryKeys.Status] = [GlossaryKeys.Preferred],
        [QuestionKeys.Kind] = [QuestionKeys.Choices],
        [QuestionKeys.Choices] = [QuestionKeys.Kind],
        [QuestionKeys.Scores] = [QuestionKeys.Kind, QuestionKeys.Choices],
    };

    public static TheoryData<string, string> Keys()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in DescribedFiles.All.Append(ToolFormKeys.File))
        {
            foreach (var way in file.Keys.SelectMany(key => Ways([key]))) data.Add(file.Name, Written(way));
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_changes_what_is_read_and_its_example_is_read_without_a_diagnostic(string name, string written)
    {
        var (file, way) = Find(name, written);
        var (with, diagnostics) = Read(file, Text(file, way, isThere: true));
        var (without, _) = Read(file, Text(file, way, isThere: false));

        Assert.Empty(diagnostics);
        Assert.NotEqual(without, with);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_needed_key_that_is_left_out_is_reported_by_its_name(string name, string written)
    {
        var (file, way) = Find(name, written);
        var (_, diagnostics) = Read(file, Text(file, way, isThere: false));

        var missing = diagnostics.Where(found => found.Code == DiagnosticCodes.KeyMissing).ToArray();

        if (!way[^1].IsNeeded) Assert.Empty(missing);
        else Assert.Contains($"\"{way[^1].Name}\"", Assert.Single(missing).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_misspelt_key_is_reported_with_the_right_one(string name, string written)
    {
        var (file, way) = Find(name, written);
        if (way[^1].Name.Length < 4) return;
        var misspelt = way[^1] with { Name = $"{way[^1].Name}x" };

        var (_, diagnostics) = Read(file, Text(file, [.. way[..^1], misspelt], isThere: true));

        var unknown = Assert.Single(diagnostics, found => found.Code == DiagnosticCodes.KeyUnknown);
        Assert.Contains($"\"{way[^1].Name}\"", unknown.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_lists_every_key_of_every_file()
    {
        var listed = ListedKeys("help-settings").Concat(ListedKeys("help-tools")).ToArray();
        DataFile[] files = [.. DescribedFiles.All, ToolFormKeys.File];

        Assert.Equal(files.Length, listed.Length);
        for (var i = 0; i < listed.Length; i++)
            Assert.Equal(files[i].Keys.SelectMany(Names), listed[i]);
    }

    [Fact]
    public void Every_key_of_a_new_hub_comes_with_its_meaning()
    {
        var text = DataFileText.Write(HubKeys.File, template => template);

        foreach (var key in HubKeys.All)
        {
            var isWritten = text.Contains($"\n{key.Name}:", StringComparison.Ordinal);
            Assert.Equal(key.Template is not null || key.Keys.Any(each => each.Template is not null), isWritten);
            if (isWritten) Assert.Contains($"# {key.Meaning}\n{key.Name}:", text, StringComparison.Ordinal);
        }
        Assert.All(HubKeys.All.Where(key => key.IsNeeded), key => Assert.Contains($"\n{key.Name}:", text, StringComparison.Ordinal));
    }

    private static IEnumerable<string[]> ListedKeys(string page)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Content, "pages", $"{page}.md"));
        return SmallHub.Load(($"pages/{page}.md", text)).Linked!.ById[page].Body.Blocks.OfType<TableBlock>()
            .Select(table => table.Rows.Select(row => PlainText.FromInlines(row[0].Content)).ToArray());
    }

    private static IEnumerable<DataKey[]> Ways(DataKey[] way) => [way, .. way[^1].Keys.SelectMany(key => Ways([.. way, key]))];

    private static IEnumerable<string> Names(DataKey key) => [key.Name, .. key.Keys.SelectMany(Names)];

    private static string Written(DataKey[] way) => string.Join(" > ", way.Select(key => key.Name));

    private static (DataFile File, DataKey[] Way) Find(string name, string written)
    {
        var file = DescribedFiles.Find(name)!;
        return (file, file.Keys.SelectMany(key => Ways([key])).Single(way => Written(way) == written));
    }

    // A file with all required keys, and one key added or left out.
    private static string Text(DataFile file, DataKey[] way, bool isThere)
    {
        var keys = Lines(file.Keys, way, isThere);
        if (file.EntryName is { } name && keys.Length == 0) return $"{name}: {{}}";
        if (file.EntryName is not null) return $"{file.EntryName}:\n{string.Concat(keys.Select(line => $"  {line}\n"))}";
        return file.IsList ? string.Concat(keys.Select((line, i) => $"{(i == 0 ? "- " : "  ")}{line}\n")) : string.Join('\n', keys);
    }

    private static string[] Lines(IReadOnlyList<DataKey> keys, DataKey[] way, bool isThere)
    {
        var tried = way.Length > 0 ? way[0] : null;
        var others = keys.Where(key => key.Name != tried?.Name && key.Name + "x" != tried?.Name)
            .Where(key => key.IsNeeded || IsAskedFor(key, keys, tried, way.Length == 1 && isThere));
        return
        [
            .. others.SelectMany(key => Lines(key, [], isThere: true)),
            .. tried is null || (way.Length == 1 && !isThere) ? [] : Lines(tried, way[1..], isThere),
        ];
    }

    private static bool IsAskedFor(DataKey key, IReadOnlyList<DataKey> beside, DataKey? tried, bool isThere) =>
        FilledTogether.Contains(key) || (tried is not null && isThere && Together.GetValueOrDefault(tried)?.Contains(key) is true)
        || (EitherOr.Contains(key) && beside.Contains(NeedKeys.Text) && !(isThere && EitherOr.Contains(tried!))
            && key == (tried == NeedKeys.PracticeTheme ? NeedKeys.Resource : NeedKeys.PracticeTheme))
        || (PeopleFirstKeys.Words == key && beside.Contains(PeopleFirstKeys.Kinds));

    private static string[] Lines(DataKey key, DataKey[] way, bool isThere)
    {
        if (key.Keys.Count == 0) return [$"{key.Name}: {key.Example}"];
        var below = Lines(key.Keys, way, isThere);
        // A group of optional keys needs at least one of them.
        if (below.Length == 0 && way.Length == 0) below = Lines(key.Keys[0], [], isThere);
        var isList = key.Kind is KeyKind.EntryList or KeyKind.TextOrEntryList;
        if (below.Length == 0) return [isList ? $"{key.Name}: [{{}}]" : $"{key.Name}: {{}}"];
        if (!isList) return [$"{key.Name}:", .. below.Select(line => $"  {line}")];
        return [$"{key.Name}:", .. below.Select((line, i) => $"  {(i == 0 ? "- " : "  ")}{line}")];
    }

    private static (string Shown, Diagnostic[] Diagnostics) Read(DataFile file, string text)
    {
        var path = file == ToolFormKeys.File ? $"tools/tried/{QuestionBank.FileName}" : file.Name;
        var source = LibraryReader.Read(MemoryFiles.FromTexts(SmallHub.Files((path, text), ("tools/tried/index.md", string.Empty))));
        object?[] read =
        [
            source.Settings, source.Vocabularies, source.Glossary, source.References, source.Law, source.SafetyWords, source.Withdrawals,
            source.PlainWords, source.Search, source.Voices, source.Words, source.Bank, source.Questions,
        ];
        return (
            string.Concat(read.Select(value => JsonSerializer.Serialize(value, Shown))),
            [.. source.Diagnostics.Where(found => found.Path == path)]);
    }

    // Places change with every line, so they would hide a key that is not read.
    private sealed class WithoutPlace : JsonConverter<SourcePosition>
    {
        public override SourcePosition Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default;

        public override void Write(Utf8JsonWriter writer, SourcePosition value, JsonSerializerOptions options) => writer.WriteNullValue();
    }
}
