using System.Text.Json;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Search;
using LearningHub.Search.Searching;
using LearningHub.Site.Searching;
using LearningHub.Tests.Relevance;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Increments;

/// <summary>The index of the real content, made by increments, answers the judged queries as one made from nothing.</summary>
public sealed class JudgedAnswersTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-judged-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Judged_queries_are_answered_as_by_an_index_from_nothing()
    {
        var library = RealHub.Linked;
        var before = new LibraryIndex(Before(library)) { ResourcesPerShard = 12 };
        before.Build(PathOf("before"));
        var clean = new LibraryIndex(library);
        clean.Build(PathOf("clean"));
        var update = new LibraryIndex(library)
        {
            ResourcesPerShard = 12,
            Former = new Dictionary<string, CachedIndex>
            {
                [LibraryIndex.ReleasePath] = new(PathOf("before"), before.Written[LibraryIndex.ReleasePath]),
            },
        };
        update.Build(PathOf("update"));
        Assert.Equal(clean.HashContents(), update.HashContents());
        Assert.NotEqual(before.HashContents(), update.HashContents());
        using var expected = LibraryIndex.Open(PathOf("clean"));
        using var found = LibraryIndex.Open(PathOf("update"));
        Assert.Equal(expected.Documents, found.Documents);
        var queries = JudgedQuery.All().Concat(JudgedQuery.Learnt()).Select(judged => judged.Query).Distinct().ToArray();
        Assert.True(queries.Length > 100);
        foreach (var (number, query) in queries.Index())
        {
            // Scores are compared for all; to explain them takes many times longer and says little more.
            var request = new SearchRequest { Text = query, Take = 20, Explain = number % 20 == 0 };
            Assert.Equal(JsonSerializer.Serialize(expected.Search(request)), JsonSerializer.Serialize(found.Search(request)));
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    // The release before had some resources under another title, and did not have some others.
    private static LinkedLibrary Before(LinkedLibrary library) => library with
    {
        Resources = [.. library.Resources.Index().Where(each => each.Index % 23 != 5).Select(each => Older(each.Item, each.Index))],
    };

    private static Resource Older(Resource resource, int index) =>
        index % 17 == 3
            ? resource with { Title = $"{resource.Title} as it was", Stamp = resource.Stamp with { First = ~resource.Stamp.First } }
            : resource;
}
