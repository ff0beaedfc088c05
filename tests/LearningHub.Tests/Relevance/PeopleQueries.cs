using LearningHub.Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningHub.Tests.Relevance;

/// <summary>A file of queries of people who need help (<c>need</c>) and of queries that only look like them (<c>other</c>).</summary>
public sealed class PeopleQueries
{
    /// <summary>All files of this kind.</summary>
    public static IReadOnlyList<string> Files { get; } =
        ["people.yml", "people-second-learnt.yml", "people-second-unread.yml", "people-third.yml", "people-fourth.yml"];

    public List<PeopleQuery> Need { get; set; } = [];

    public List<string> Other { get; set; } = [];

    public static PeopleQueries Read(string name)
    {
        var path = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Relevance", name);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<PeopleQueries>(File.ReadAllText(path));
    }
}
