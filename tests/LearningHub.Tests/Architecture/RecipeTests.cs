using System.Reflection;
using System.Text.Json;
using LearningHub.Content;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Keys;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;
using LearningHub.Contract;
using LearningHub.Contract.Description;
using LearningHub.Site;
using LearningHub.Site.Dataset;
using LearningHub.Site.Pages;
using LearningHub.Site.Plan;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Tests.Architecture;

/// <summary>
/// The recipes of src/README.md lead to something whole: who leaves a step out of one of them sees a test fail. What other tests hold
/// already (drafts, codes of messages, the description of the API) is not repeated here.
/// </summary>
public sealed class RecipeTests
{
    // Keys of some types that stand neither on the page nor in the data: they are for the check, lead to another file, or are shown where
    // a tool is filled in, where a recommendation has its page, or only together with a course or the places of an event.
    private static readonly FrontMatterKey[] ShownElsewhere =
    [
        .. ProgressKeys.All, ScreeningKeys.CannotSay, ScreeningKeys.NextStep, EventKeys.Course, EventKeys.WaitingList,
        TypeKeys.Questions, TypeKeys.Wording, TypeKeys.WordingDigest, TypeKeys.VerifiedIn, TypeKeys.Reason, TypeKeys.WhereToGetIt,
        TypeKeys.Editions, ClaimKeys.OurBases, CourseKeys.Begins, CourseKeys.Programme, CourseKeys.RestsOn,
        ClaimKeys.RecommendationsLeftOut,
    ];

    public static TheoryData<string> Types => [.. ResourceType.All.Select(type => type.Id)];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Each_type_has_a_page_a_list_and_a_record(string id)
    {
        var type = ResourceType.All.Single(each => each.Id == id);
        var outputs = Plan(type, string.Empty);

        var page = await BuiltSite.ReadAsync(outputs, $"{type.Section}/a-made-up-one/index.html");
        var data = await BuiltSite.ReadAsync(outputs, DatasetFiles.LibraryPath);

        Assert.Contains("<h1", page, StringComparison.Ordinal);
        // Sessions share the section, and so the list, of courses.
        var listed = ResourceType.All.Any(each => each.Section == type.Section && each.IsListed);
        Assert.Equal(listed, outputs.Any(output => output.Path == $"{type.Section}/index.html"));
        using var json = JsonDocument.Parse(data);
        var types = json.RootElement.GetProperty("resources").EnumerateArray().Select(record => record.GetProperty("type").GetString());
        Assert.Equal(type.IsListed, types.Contains(type.Id));
        Assert.Equal(type == ResourceType.Session ? ResourceType.Training : type, ResourceType.BySection(type.Section));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Each_key_of_a_type_is_shown_on_its_page_or_given_in_the_data(string id)
    {
        var type = ResourceType.All.Single(each => each.Id == id);
        var own = FrontMatterKeys.AllowedIn(type).Where(key => !key.IsForEveryType && !ShownElsewhere.Contains(key)).ToArray();
        var without = await ShownAsync(type, string.Empty);
        var lost = new List<string>();
        foreach (var key in own)
        {
            // Some values say what counts without them.
            string[] values = key.Words.Count > 0 ? [.. key.Words] : key.Kind is KeyKind.YesNo ? ["yes", "no"] : [key.Example];
            var shown = await Task.WhenAll(values.Select(value => ShownAsync(type, $"{key.Name}: {value}\n")));
            if (shown.All(each => each == without) && !key.NeededIn.Contains(type)) lost.Add(key.Name);
        }
        Assert.Equal([], lost.Except(["cost-year", "cost-place", "recommendations-in-source"]));
    }

    [Fact]
    public void Each_page_that_the_hub_makes_is_planned_and_may_be_linked_to()
    {
        var paths = Plan(ResourceType.Programme, string.Empty).Select(output => output.Path).ToHashSet();
        var addresses = typeof(GeneratedPages).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral && field.Name != nameof(GeneratedPages.Files))
            .Select(field => (string)field.GetRawConstantValue()!).ToArray();

        Assert.NotEmpty(addresses);
        Assert.Equal([], addresses.Where(address => !paths.Contains($"{address.TrimStart('/')}index.html")));
        Assert.Equal([], addresses.Where(address => !GeneratedPages.Contains(Vocabularies.Empty, address)));
    }

    [Fact]
    public void Each_kind_of_page_has_an_example()
    {
        var kinds = typeof(PageModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract);
        var shown = ExampleCatalogue.All.OfType<PageExample>().Select(example => example.Page.GetType()).ToHashSet();

        Assert.Equal([], kinds.Where(kind => !shown.Contains(kind)).Select(kind => kind.Name));
    }

    [Fact]
    public async Task Each_file_of_the_data_is_on_the_page_that_explains_it()
    {
        var outputs = Plan(ResourceType.Programme, string.Empty);
        var page = await BuiltSite.ReadAsync(outputs, "api/index.html");

        foreach (var output in outputs.Where(output => output.Path.StartsWith("data/", StringComparison.Ordinal)))
        {
            Assert.Contains($"href=\"../{output.Path}\"", page, StringComparison.Ordinal);
            Assert.NotEmpty(await BuiltSite.ReadAsync(outputs, output.Path));
        }
    }

    [Fact]
    public async Task Each_address_of_the_API_has_an_example_on_that_page()
    {
        var library = LibraryFile.Read(System.Text.Encoding.UTF8.GetBytes(
            await BuiltSite.ReadAsync(BuiltSite.PlanRealHub(), DatasetFiles.LibraryPath))).Library;

        Assert.Equal([], ApiDescription.Endpoints.Where(endpoint => ApiExamples.ForEndpoint(endpoint, library) is null)
            .Select(each => each.Path));
    }

    private static async Task<string> ShownAsync(ResourceType type, string keys)
    {
        var outputs = Plan(type, keys);
        return await BuiltSite.ReadAsync(outputs, $"{type.Section}/a-made-up-one/index.html")
            + await BuiltSite.ReadAsync(outputs, DatasetFiles.LibraryPath);
    }

    private static IReadOnlyList<SiteOutput> Plan(ResourceType type, string keys)
    {
        var needed = string.Concat(FrontMatterKeys.AllowedIn(type)
            .Where(key => key.NeededIn.Contains(type) && !key.IsForEveryType && !keys.StartsWith($"{key.Name}:", StringComparison.Ordinal))
            .Select(key => $"{key.Name}: {key.Example}\n"));
        var body = type.HasFindings ? "## Findings\n\n### Plans had no aims {#f-aims .concern}\n\nNobody said why." : "Words.";
        var text = SmallHub.Resource(body, $"case-material: no\n{needed}{keys}");
        var files = MemoryFiles.FromTexts(SmallHub.Files(
            (type == ResourceType.Session ? "training/a-course/a-made-up-one.md" : $"{type.Section}/a-made-up-one.md", text)));
        // Examples of keys may name what this small hub does not have.
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today)).Linked!;
        return SitePlan.Create(new SiteContext(library, DefaultTheme.Instance), files);
    }
}
