using System.Security.Cryptography;
using System.Text.Json;
using LearningHub.Search;
using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;
using LearningHub.Search.Searching;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Files;

/// <summary>The same documents give the same files, and a build that fails leaves nothing.</summary>
public sealed class BuildingTests : IDisposable
{
    private static readonly IndexGuidance Guidance = new()
    {
        Synonyms = [new SynonymGroup(["fox", "red dog"])],
        Pins = [new PinnedResult("lamp", "g3")],
        Phrases = [new SuggestedPhrase("lamp light", "term", null)],
    };

    private static readonly SearchRequest[] Requests =
    [
        .. new[] { "lamp", "fox lamp", "\"lamp fox\"", "\"fox lamp\"~4", "+rust -gold", "k*", "*", "wlof loom~", "red dog", "lamp^3 moss" }
            .Select(text => new SearchRequest { Text = text, Take = 50, Explain = true }),
        new() { Take = 100, Sort = SortOrder.Newest }, new() { Text = "moss", Sort = SortOrder.Oldest, Skip = 7 },
        new() { Text = "date:[2011-01-01 TO 2012-01-01] kiln", Filters = [new FacetFilter("type", ["type1"])] },
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("hub-search-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        var documents = MadeUpCorpus.Documents(seed: 4, 9000, mostInGroup: 3);
        using var first = new TestIndex(MadeUpCorpus.Schema, documents, Guidance);
        // Lucene writes the time into its files by default.
        Thread.Sleep(5);
        using var second = new TestIndex(MadeUpCorpus.Schema, documents, Guidance);
        Assert.Equal(Contents(first.Path), Contents(second.Path));
        Assert.Contains(Contents(first.Path), line => line.StartsWith(IndexFolder.ManifestName, StringComparison.Ordinal));
    }

    [Fact]
    public void An_index_in_shards_answers_as_one_in_a_single_shard()
    {
        var documents = MadeUpCorpus.Documents(seed: 12, 2000, mostInGroup: 4);
        // The last has shards without documents.
        foreach (var (count, shards) in new[] { (2000, 2), (2000, 7), (2000, 16), (20, 64) })
        {
            using var whole = new TestIndex(MadeUpCorpus.Schema, documents[..count], Guidance);
            using var split = new TestIndex(MadeUpCorpus.Schema, documents[..count], Guidance, shards);
            foreach (var request in Requests) Assert.Equal(Answer(whole.Index, request), Answer(split.Index, request));
            Assert.Equal(AnswerMore(whole.Index), AnswerMore(split.Index));
        }
    }

    [Fact]
    public void A_shard_that_was_taken_over_has_the_bytes_of_a_new_one_and_a_damaged_one_is_not_taken()
    {
        const int Shards = 4;
        var documents = MadeUpCorpus.Documents(seed: 13, 400, mostInGroup: 3);
        using var whole = new TestIndex(MadeUpCorpus.Schema, documents, Guidance, Shards);
        var damaged = Directory.EnumerateFiles(Path.Combine(whole.Path, "2")).Order().First();
        var bytes = File.ReadAllBytes(damaged);
        bytes[^1] ^= 1;
        var expected = Contents(whole.Path);
        File.WriteAllBytes(damaged, bytes);
        var path = Path.Combine(folder, "index");
        using (var builder = new IndexBuilder(path, MadeUpCorpus.Schema, Guidance, Shards))
        {
            var former = FormerIndex.TryOpen(whole.Path, File.Copy)!;
            Assert.Equal([true, true, false, true], Enumerable.Range(0, Shards).Select(shard => builder.TryTake(shard, former)));
            builder.Write(2, [ShardPart.Of([.. documents.Where(document => IndexBuilder.ShardOf(document.Group, Shards) == 2)])]);
            builder.Complete(documents.Select(document => document.Group).Distinct());
        }
        Assert.Equal(expected, Contents(path));
    }

    [Fact]
    public void Other_documents_give_other_bytes()
    {
        using var first = new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 4, 50));
        using var second = new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 5, 50));
        Assert.NotEqual(Contents(first.Path), Contents(second.Path));
    }

    [Fact]
    public void An_index_answers_after_another_has_taken_the_place_of_its_files()
    {
        using var old = new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 6, 300));
        var total = old.Index.Search(new SearchRequest { Text = "lamp" }).Total;
        Directory.Delete(old.Path, recursive: true);
        Build(old.Path, MadeUpCorpus.Documents(seed: 7, 10));
        Assert.Equal(total, old.Index.Search(new SearchRequest { Text = "lamp" }).Total);
        using var fresh = SearchIndex.Open(old.Path);
        Assert.Equal(10, fresh.Documents);
        Assert.Single(Directory.GetFileSystemEntries(old.Folder));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_an_error_and_leaves_nothing()
    {
        var missing = Path.Combine(folder, "missing", "index");
        Assert.ThrowsAny<IOException>(() => Build(missing, MadeUpCorpus.Documents(seed: 8, 20)));
        var taken = Path.Combine(folder, "taken");
        Directory.CreateDirectory(Path.Combine(taken, "inside"));
        Assert.ThrowsAny<IOException>(() => Build(taken, MadeUpCorpus.Documents(seed: 8, 20)));
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "something else");
        Assert.ThrowsAny<IOException>(() => Build(file, MadeUpCorpus.Documents(seed: 8, 20)));
        Assert.Equal([file, taken], Directory.GetFileSystemEntries(folder).Order());
        Assert.Equal("something else", File.ReadAllText(file));
        Assert.Single(Directory.GetFileSystemEntries(taken));
    }

    [Fact]
    public void Documents_that_do_not_fit_are_refused_and_leave_nothing()
    {
        var path = Path.Combine(folder, "index");
        var (first, second) = (Document("a", "g1"), Document("b", "g2"));
        IndexDocument[][] wrong =
        [
            [first, second, Document("c", "g1")], [first with { Texts = ["one"] }], [first with { Facets = [] }],
                [first with { Stored = [] }],
            [first with { Weight = 0 }], [first with { Weight = -1 }], [first with { Weight = float.NaN }],
            [first with { Weight = float.PositiveInfinity }],
        ];
        foreach (var documents in wrong) Assert.Throws<ArgumentException>(() => Build(path, documents));
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_document_that_cannot_be_analysed_ends_the_build_and_does_not_hang_it()
    {
        var path = Path.Combine(folder, "index");
        var work = Task.Run(() => Build(path, Enumerable.Range(0, 50_000).Select(number => Document($"d{number}", $"g{number}") with
        {
            Texts = [null!, "", ""]
        })));
        Assert.Same(work, await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(60))));
        await Assert.ThrowsAnyAsync<Exception>(() => work);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void An_index_without_documents_answers_with_nothing()
    {
        using var empty = new TestIndex(MadeUpCorpus.Schema, [], Guidance);
        foreach (var text in new[] { "", "lamp", "*", "*:*", "\"lamp fox\"", "l*", "lamp~", "-lamp", "date:[* TO *]" })
        {
            var answer = empty.Index.Search(new SearchRequest
            {
                Text = text,
                Explain = true,
                Filters = [new FacetFilter("type", ["type1"])]
            });
            Assert.Equal((0, 0, 0), (answer.Total, answer.TotalDocuments, answer.Hits.Count));
        }
        Assert.Empty(empty.Index.MoreLike("g3", 5));
        Assert.Equal("lamp light", Assert.Single(empty.Index.Suggest("lam", 5)).Text);
    }

    [Fact]
    public async Task A_closed_index_refuses_questions_and_lets_those_under_way_end()
    {
        var index = new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 9, 2000, mostInGroup: 4));
        var wanted = TestIndex.Groups(index.Index.Search(new SearchRequest { Text = "lamp fox brick" }));
        var started = 0;
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            try
            {
                while (true)
                {
                    Assert.Equal(wanted, TestIndex.Groups(index.Index.Search(new SearchRequest { Text = "lamp fox brick" })));
                    Interlocked.Increment(ref started);
                }
            }
            catch (ObjectDisposedException)
            {
                // What this test waits for.
            }
        })).ToArray();
        SpinWait.SpinUntil(() => Volatile.Read(ref started) > 20, TimeSpan.FromSeconds(30));
        index.Dispose();
        await Task.WhenAll(asking).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(started > 20);
        Assert.Throws<ObjectDisposedException>(() => index.Index.Suggest("lamp", 3));
        Assert.Throws<ObjectDisposedException>(() => index.Index.MoreLike("g1", 3));
        index.Index.Dispose();
    }

    [Fact]
    public void Many_threads_get_the_answers_that_one_gets()
    {
        using var index = new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 10, 3000, mostInGroup: 2), Guidance);
        string[] texts = ["lamp", "fox lamp", "\"lamp fox\"", "+rust -gold", "k*", "lamp~", "wlof", "type:type1 moss", "the of"];
        var wanted = texts.Select(text => TestIndex.Groups(index.Index.Search(new SearchRequest { Text = text }))).ToArray();
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number =>
        {
            var at = number % texts.Length;
            Assert.Equal(wanted[at], TestIndex.Groups(index.Index.Search(new SearchRequest { Text = texts[at] })));
        });
    }

    [Fact]
    public void A_shard_that_was_merged_holds_no_word_of_a_document_that_is_gone()
    {
        var (gone, kept) = (Document("a", "g1") with { Texts = ["zyzzyva", "zyzzyva", "zyzzyva"] }, Document("b", "g2"));
        var (before, after) = (Path.Combine(folder, "before"), Path.Combine(folder, "after"));
        Build(before, [gone, kept]);
        Assert.True(HasBytes(before, "zyzzyva"));
        using (var builder = new IndexBuilder(after, MadeUpCorpus.Schema))
        {
            var former = FormerIndex.TryOpen(before, File.Copy)!.TryOpen(0)!;
            builder.Write(0, [ShardPart.Of(former, 1, 1), ShardPart.Of([Document("c", "g3")])]);
            builder.Complete(["g2", "g3"]);
        }
        Assert.False(HasBytes(after, "zyzzyva"));
        using var index = SearchIndex.Open(after);
        Assert.Equal(["g2", "g3"], TestIndex.Groups(index.Search(new SearchRequest { Text = "one" })));
    }

    private static bool HasBytes(string path, string word) => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
        .Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(word)) >= 0);

    private static string Answer(SearchIndex index, SearchRequest request) => JsonSerializer.Serialize(index.Search(request));

    private static string AnswerMore(SearchIndex index) => JsonSerializer.Serialize(index.MoreLike("g3", 9));

    private static IndexDocument Document(string id, string group) => new()
    {
        Id = id,
        Group = group,
        Texts = ["one", "two", "three"],
        Facets = [[], []],
        Stored = ["1"]
    };

    private static string[] Contents(string path) =>
        [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order()
            .Select(file => $"{Path.GetRelativePath(path, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")];

    private static void Build(string path, IEnumerable<IndexDocument> documents) =>
        IndexBuilder.Build(path, MadeUpCorpus.Schema, guidance: null, documents);
}
