using System.Buffers.Binary;
using LearningHub.Search;
using LearningHub.Search.Querying;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Files;

/// <summary>Two common words that stand close together have postings of their own, and a phrase of them is found as if they had none.</summary>
public sealed class PairTests : IDisposable
{
    // Not common enough for pairs, while lamp, fox, brick and cold are.
    private const string Rare = "loom";

    private readonly PlainEngine plain;
    private readonly TestIndex index;
    private readonly IndexReader reader;

    public PairTests()
    {
        var documents = MadeUpCorpus.Documents(seed: 8, 20_000);
        plain = new PlainEngine(documents);
        index = new TestIndex(MadeUpCorpus.Schema, documents);
        reader = IndexReader.Open(index.Path);
    }

    public void Dispose()
    {
        reader.Dispose();
        index.Dispose();
    }

    [Theory]
    [InlineData("lamp fox", true)]
    [InlineData("fox lamp", true)]
    [InlineData("lamp lamp", true)]
    [InlineData("lamp of fox", true)]
    [InlineData("lamp of the fox", true)]
    [InlineData("lamp of and the fox", false)]
    [InlineData("lamp loom", false)]
    [InlineData("lamp fox brick", false)]
    public void Only_two_common_words_that_stand_close_are_one_list(string phrase, bool isOne)
    {
        var node = Plan($"body:\"{phrase}\"");
        Assert.True(isOne ? node is TermNode : node is PhraseNode, $"{phrase} became a {node?.GetType().Name}");
    }

    [Theory]
    [InlineData("lamp fox")]
    [InlineData("lamp of fox")]
    [InlineData("cold and the wind")]
    [InlineData("lamp lamp")]
    [InlineData("lamp fox lamp")]
    [InlineData("lamp fox brick cold")]
    [InlineData("lamp fox loom")]
    [InlineData("loom lamp fox")]
    [InlineData("lamp loom fox")]
    [InlineData("fox of the brick rust")]
    public void Phrases_are_found_where_the_words_stand_so(string phrase)
    {
        foreach (var field in new[] { null, "title", "body" })
        {
            var part = new TogetherPart(field, phrase.Split(' '));
            var found = index.Index.Search(new SearchRequest { Text = part.Text, Assist = false, Take = SearchRequest.MostResults });
            var wanted = plain.Documents.Where(part.Fits).ToArray();
            Assert.Equal(wanted.Length, found.Total);
            Assert.Subset(wanted.Select(document => document.Source.Id).ToHashSet(), found.Hits.Select(hit => hit.Documents[0].Id).ToHashSet());
        }
    }

    [Fact]
    public void A_pair_scores_by_its_words_as_any_phrase_does()
    {
        // Where each word stands once, and so their phrase: what it gives is what they give together.
        var pair = (TermNode)Plan("body:\"lamp fox\"")!;
        var (lamp, fox) = ((TermNode)Plan("body:lamp")!, (TermNode)Plan("body:fox")!);
        var once = plain.Documents.First(document => new[] { "lamp", "fox" }.All(word => document.Places("body", word).Count == 1) && new TogetherPart("body", ["lamp", "fox"]).Fits(document)).Number;
        Assert.Equal(lamp.Score(once) + fox.Score(once), pair.Score(once), 1e-4);
    }

    [Fact]
    public void Common_words_that_never_stand_so_find_nothing_and_break_nothing()
    {
        // Every second document begins with one word, the others with the other: both are common, and they never meet.
        var apart = MadeUpCorpus.Documents(seed: 9, 10_000).Select((document, number) => document with { Texts = [document.Texts[0], number % 2 == 0 ? "lamp wind" : "fox wind", string.Empty] });
        using var other = new TestIndex(MadeUpCorpus.Schema, apart);
        Assert.Equal(0, other.Index.Search(new SearchRequest { Text = "body:\"lamp fox\"", Assist = false }).Total);
        Assert.Equal(0, other.Index.Search(new SearchRequest { Text = "+body:\"lamp fox\" wind", Assist = false }).Total);
        Assert.Equal(10_000, other.Index.Search(new SearchRequest { Text = "body:\"lamp fox wind\" wind", Assist = false }).Total);
        Assert.Equal(5_000, other.Index.Search(new SearchRequest { Text = "body:\"fox wind\"", Assist = false }).Total);
    }

    [Fact]
    public void Rare_words_have_no_pairs_and_a_small_index_has_none()
    {
        Assert.True(plain.Documents.Count(document => document.Places("body", Rare).Count > 0) < 4096);
        using var small = new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 8, 2000));
        using var few = IndexReader.Open(small.Path);
        for (var field = 0; field < MadeUpCorpus.Schema.Texts.Count; field++) Assert.Equal(-1, few.PairSlot(few.Slot(field, few.FindTerm("lamp")), few.Slot(field, few.FindTerm("fox")), 1));
        Assert.Equal(-1, reader.PairSlot(reader.Slot(1, reader.FindTerm("lamp")), reader.Slot(1, reader.FindTerm(Rare)), 1));
        Assert.True(reader.PairSlot(reader.Slot(1, reader.FindTerm("lamp")), reader.Slot(1, reader.FindTerm("fox")), 1) >= 0);
    }

    [Fact]
    public void A_damaged_list_of_pairs_is_refused()
    {
        var bytes = File.ReadAllBytes(index.Path);
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        var pairs = Enumerable.Range(0, count).Select(i => RegionEntry.Read(bytes.AsSpan(RegionFile.TableStart + (i * RegionEntry.Length)))).Single(region => region.Kind is RegionKind.Pairs);
        Assert.True(pairs.Size > 0);
        bytes[pairs.Start + (pairs.Size / 2)] ^= 0x20;
        var damaged = Path.Combine(index.Folder, "damaged");
        File.WriteAllBytes(damaged, bytes);
        Assert.Contains("does not fit its checksum", Assert.Throws<DamagedIndexException>(() => SearchIndex.Open(damaged)).Message, StringComparison.Ordinal);
    }

    private Node? Plan(string text)
    {
        var fields = Enumerable.Range(0, MadeUpCorpus.Schema.Texts.Count).Select(field => new FieldScores(reader, field)).ToArray();
        return new QueryPlanner(reader, fields, new SearchScratch(reader.SetWords)).Plan(QueryParser.Parse(text, MadeUpCorpus.Schema).Query);
    }
}
