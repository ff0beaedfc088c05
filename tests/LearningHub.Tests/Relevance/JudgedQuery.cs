using LearningHub.Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningHub.Tests.Relevance;

/// <summary>A query with what should answer it: an entry of <c>queries.yml</c>, <c>learnt.yml</c> or <c>held-out.yml</c>.</summary>
public sealed class JudgedQuery
{
    public string Query { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public Dictionary<string, List<string>> Filters { get; set; } = [];

    public string? Want { get; set; }

    public Dictionary<string, int> Grades { get; set; } = [];

    public static IReadOnlyList<JudgedQuery> All() => Read("queries.yml");

    /// <summary>Half of those written by someone who had seen neither the engine nor the others: what the engine learns from strangers.</summary>
    public static IReadOnlyList<JudgedQuery> Learnt() => Read("learnt.yml");

    /// <summary>The other half. Nobody tunes to them or reads them.</summary>
    public static IReadOnlyList<JudgedQuery> HeldOut() => Read("held-out.yml");

    private static List<JudgedQuery> Read(string name)
    {
        var path = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Relevance", name);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<JudgedQuery>>(File.ReadAllText(path));
    }
}
