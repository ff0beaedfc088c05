using LearningHub.Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningHub.Tests.Relevance;

/// <summary>A query with what should answer it: an entry of <c>queries.yml</c>.</summary>
public sealed class JudgedQuery
{
    public string Query { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public Dictionary<string, List<string>> Filters { get; set; } = [];

    public string? Want { get; set; }

    public Dictionary<string, int> Grades { get; set; } = [];

    public static IReadOnlyList<JudgedQuery> All()
    {
        var path = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Relevance", "queries.yml");
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<JudgedQuery>>(File.ReadAllText(path));
    }
}
