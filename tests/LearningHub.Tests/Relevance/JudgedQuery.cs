using LearningHub.Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningHub.Tests.Relevance;

/// <summary>A query with its expected answers: an entry of <c>queries.yml</c>, <c>learnt.yml</c> or <c>held-out.yml</c>.</summary>
public sealed class JudgedQuery
{
    public string Query { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public Dictionary<string, List<string>> Filters { get; set; } = [];

    public string? Want { get; set; }

    public Dictionary<string, int> Grades { get; set; } = [];

    /// <summary>Whether its best answers are all help for authors, which has a search of its own.</summary>
    public bool IsForAuthors =>
        Grades.Count > 0 && Grades.Where(grade => grade.Value == Grades.Values.Max()).All(grade => IsHelp(grade.Key));

    public static IReadOnlyList<JudgedQuery> All() => Read("queries.yml");

    /// <summary>Half of those written by someone who had seen neither the engine nor the others: what the engine learns from
    /// strangers.</summary>
    public static IReadOnlyList<JudgedQuery> Learnt() => Read("learnt.yml");

    /// <summary>The other half. Nobody tunes to them or reads them.</summary>
    public static IReadOnlyList<JudgedQuery> HeldOut() => Read("held-out.yml");

    /// <summary>The half of the third set, by yet another author, that may be read.</summary>
    public static IReadOnlyList<JudgedQuery> ThirdLearnt() => Read("third/learn.yml");

    /// <summary>The other half. It is run at the end and never read.</summary>
    public static IReadOnlyList<JudgedQuery> ThirdHeldOut() => Read(ThirdHeldOutFile);

    /// <summary>Whether the half of the third set that nobody reads is there.</summary>
    public static bool HasThirdHeldOut => File.Exists(PathOf(ThirdHeldOutFile));

    private const string ThirdHeldOutFile = "third/held-out.yml";

    private static string PathOf(string name) => Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Relevance", name);

    /// <summary>The queries of a file.</summary>
    public static List<JudgedQuery> Read(string name)
    {
        var path = PathOf(name);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<List<JudgedQuery>>(File.ReadAllText(path))
            .ConvertAll(query => query.Searched());
    }

    // Authors' help lies among the pages of the hub: "help-with-drink-and-drugs" is a service for families.
    private static bool IsHelp(string id) =>
        id.StartsWith("help-", StringComparison.Ordinal) && File.Exists(Path.Combine(Repository.Content, "pages", $"{id}.md"));

    /// <summary>The same query with the grades of some resources.</summary>
    public JudgedQuery Among(IReadOnlySet<string> resources) => new()
    {
        Query = Query,
        Kind = Kind,
        Filters = Filters,
        Want = Want,
        Grades = Grades.Where(grade => resources.Contains(grade.Key)).ToDictionary(),
    };

    // Only resources that the chosen search can find are judged.
    private JudgedQuery Searched()
    {
        var isForAuthors = IsForAuthors;
        Grades = Grades.Where(grade => IsHelp(grade.Key) == isForAuthors).ToDictionary();
        if (Want is { } want && IsHelp(want) != isForAuthors) Want = null;
        return this;
    }
}
