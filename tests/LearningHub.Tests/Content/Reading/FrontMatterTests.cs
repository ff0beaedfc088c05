using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Reading.Resources;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Reading;

/// <summary>The table of keys, the reader, the drafts and the help agree.</summary>
public sealed class FrontMatterTests
{
    private static readonly JsonSerializerOptions WithTypes = new()
    {
        Converters = { new JsonStringEnumConverter(), new WithoutPlace() },
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
    };

    public static TheoryData<string, string> KeysOfTypes()
    {
        var data = new TheoryData<string, string>();
        foreach (var type in ResourceType.All)
        {
            foreach (var key in FrontMatterKeys.AllowedIn(type)) data.Add(type.Id, key.Name);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(KeysOfTypes))]
    public void Every_key_of_the_table_changes_what_is_read(string typeId, string name)
    {
        var type = ResourceType.All.Single(each => each.Id == typeId);
        var key = FrontMatterKeys.AllowedIn(type).Single(each => each.Name == name);

        // The type is the one key that says nothing new; a wrong one is reported.
        if (key == CommonKeys.Type)
        {
            Assert.Contains(Read(type, "type: nonsense\n").Diagnostics, found => found.Code == DiagnosticCodes.ValueInvalid);
            return;
        }
        // Some types say yes or no by themselves.
        string[] values = key.Kind is KeyKind.YesNo ? ["yes", "no"] : [key.Example];
        var without = Shown(Read(type, string.Empty));
        Assert.Contains(values, value => Shown(Read(type, $"{key.Name}: {value}\n")) != without);
    }

    [Theory]
    [MemberData(nameof(KeysOfTypes))]
    public void Examples_have_the_form_that_the_reader_asks_for(string typeId, string name)
    {
        var type = ResourceType.All.Single(each => each.Id == typeId);
        var key = FrontMatterKeys.AllowedIn(type).Single(each => each.Name == name);
        if (key == CommonKeys.Type) return;

        var file = Read(type, $"{key.Name}: {key.Example}\n");

        Assert.DoesNotContain(file.Diagnostics, found => found.Code != DiagnosticCodes.KeyMissing
            || found.Message.Contains($"\"{name}\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(KeysOfTypes))]
    public void A_needed_key_that_is_left_out_is_asked_for_with_an_example(string typeId, string name)
    {
        var type = ResourceType.All.Single(each => each.Id == typeId);
        var key = FrontMatterKeys.AllowedIn(type).Single(each => each.Name == name);

        var missing = Read(type, string.Empty).Diagnostics.Where(found => found.Message.Contains($"\"{name}\"", StringComparison.Ordinal));

        if (!key.NeededIn.Contains(type)) Assert.Empty(missing);
        else Assert.EndsWith($"{key.Name}: {key.Example}", Assert.Single(missing).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_described_key_is_in_the_table()
    {
        Type[] holders =
        [
            typeof(CommonKeys), typeof(ClaimKeys), typeof(TypeKeys), typeof(ScreeningKeys), typeof(ProgrammeKeys), typeof(AcceptedRiskKeys),
            typeof(EditionKeys), typeof(ProgressKeys), typeof(ProgressEntryKeys), typeof(EventKeys), typeof(LocalHelpKeys),
            typeof(CourseKeys),
        ];
        FrontMatterKey[] inEntries =
            [.. AcceptedRiskKeys.All, .. EditionKeys.All, .. CourseKeys.OfGrounds, .. CourseKeys.OfEntries,
                .. ProgressEntryKeys.OfActs.Union(ProgressEntryKeys.OfReAudits)];
        var described = holders.SelectMany(holder => holder.GetProperties())
            .Where(property => property.PropertyType == typeof(FrontMatterKey))
            .Select(property => (FrontMatterKey)property.GetValue(null)!).ToHashSet();

        Assert.Equal(described.Count, FrontMatterKeys.All.Count + inEntries.Length);
        Assert.Superset(FrontMatterKeys.All.Concat(inEntries).ToHashSet(), described);
    }

    [Fact]
    public void A_type_has_each_key_once() =>
        Assert.All(ResourceType.All, type =>
            Assert.Equal(
                FrontMatterKeys.AllowedIn(type).Count, FrontMatterKeys.AllowedIn(type).Select(key => key.Name).Distinct().Count()));

    [Fact]
    public void Every_key_of_a_draft_is_in_the_table()
    {
        foreach (var type in ResourceType.All)
        {
            var front = ResourceDraft.Write(type, "a-draft", SmallHub.Today).Split("---\n")[1];
            var written = front.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]);
            var fromTable = FrontMatterKeys.AllowedIn(type).Where(key => key.Template is not null).Select(key => key.Name);
            Assert.Equal(fromTable, written);
            Assert.All(
                FrontMatterKeys.AllowedIn(type).Where(key => key.NeededIn.Contains(type)), key => Assert.NotNull(key.Template));
        }
    }

    [Fact]
    public void The_help_lists_every_key_once()
    {
        var library = SmallHub.Load(
            ("pages/help-keys.md", File.ReadAllText(Path.Combine(Repository.Content, "pages", "help-keys.md"))));
        var tables = library.Linked!.ById["help-keys"].Body.Blocks.OfType<TableBlock>().ToArray();

        var listed = tables.SelectMany(table => table.Rows).Select(row => PlainText.FromInlines(row[0].Content));

        Assert.Equal(2, tables.Length);
        Assert.Equal(FrontMatterKeys.All.Select(key => key.Name).Order(), listed.Order());
    }

    [Theory]
    [InlineData("::: keys\n:::", "every-type")]
    [InlineData("::: keys all\n:::", "every-type")]
    [InlineData("::: keys every-type\nWords in it.\n:::", "every-type")]
    public void A_box_of_keys_that_cannot_be_made_says_what_to_write(string body, string advice)
    {
        var found = Assert.Single(SmallHub.Diagnostics(("briefings/a.md", SmallHub.Resource($"Text.\n\n{body}"))));

        Assert.Equal(DiagnosticCodes.ContainerUnknown, found.Code);
        Assert.Contains(advice, found.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("briefings", "cases: 24",
        "The key \"cases\" is only for \"Audits\" and \"Case reviews\", and this file is in \"Briefings\".")]
    [InlineData("audits", "minutes: 7",
        "The key \"minutes\" is only for \"Tools\" and \"Briefings\" and \"Training\" and \"Sessions\", and this file is in \"Audits\".")]
    [InlineData("briefings", "minuts: 7", "The key \"minuts\" is not known in this front matter.")]
    public void A_key_of_another_type_is_told_from_a_misspelt_one(string section, string line, string message)
    {
        var found = SmallHub.Diagnostics(($"{section}/a.md", SmallHub.Resource("Text.", $"{line}\n")))
            .Single(each => each.Code == DiagnosticCodes.KeyUnknown);

        Assert.Equal((7, message), (found.At.Line, found.Message));
    }

    [Theory]
    [MemberData(nameof(KeysOfTypes))]
    public void A_word_that_the_vocabulary_of_a_key_does_not_have_is_reported(string typeId, string name)
    {
        var type = ResourceType.All.Single(each => each.Id == typeId);
        var key = FrontMatterKeys.AllowedIn(type).Single(each => each.Name == name);
        if (key.Vocabulary is not { } vocabulary) return;
        var known = type == ResourceType.Programme && name != "strength-of-evidence" ? "strength-of-evidence: unclear\n" : string.Empty;

        var found = SmallHub.Diagnostics(
            ($"{type.Section}/a.md", SmallHub.Resource("Text.", $"{known}{name}: nonsense\n")));

        var unknown = Assert.Single(found, each => each.Code == DiagnosticCodes.TermUnknown);
        Assert.Contains($"under {vocabulary(Vocabularies.Empty).Key}.", unknown.Advice, StringComparison.Ordinal);
    }

    private static ResourceFile Read(ResourceType type, string keys)
    {
        var path = type == ResourceType.Session ? "training/a-course/a.md" : $"{type.Section}/a.md";
        var files = new MemoryFiles(new Dictionary<string, byte[]> { [path] = Encoding.UTF8.GetBytes($"---\n{keys}---\n\nText.\n") });
        return LibraryReader.ReadResource(files, path);
    }

    private static string Shown(ResourceFile file) => file.Resource is not { } resource ? string.Empty
        : JsonSerializer.Serialize(resource, WithTypes) + JsonSerializer.Serialize<object?>(resource.Details, WithTypes);

    // Places change with every line, so they would hide a key that is not read.
    private sealed class WithoutPlace : JsonConverter<SourcePosition>
    {
        public override SourcePosition Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default;

        public override void Write(Utf8JsonWriter writer, SourcePosition value, JsonSerializerOptions options) => writer.WriteNullValue();
    }
}
