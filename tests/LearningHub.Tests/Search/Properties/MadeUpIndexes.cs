using LearningHub.Search.Schema;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Properties;

/// <summary>Indexes that the properties share: one of documents by themselves, larger than several blocks of postings, and one of
/// groups in several shards.</summary>
public sealed class MadeUpIndexes : IDisposable
{
    private const int Single = 5000;

    internal (TestIndex Index, PlainEngine Plain) Alone { get; } = Make(MadeUpCorpus.Documents(seed: 1, Single), shards: 1);

    internal (TestIndex Index, PlainEngine Plain) Grouped { get; } = Make(MadeUpCorpus.Documents(seed: 2, 3000, mostInGroup: 6), shards: 5);

    /// <summary>Many documents of one weight, so that scores lie close together.</summary>
    internal TestIndex Long { get; } = new(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 3, 20_000).Select(document => document with
    {
        Weight = 1
    }), shards: 4);

    internal IEnumerable<(TestIndex Index, PlainEngine Plain)> Both => [Alone, Grouped];

    public void Dispose()
    {
        Alone.Index.Dispose();
        Grouped.Index.Dispose();
        Long.Dispose();
    }

    private static (TestIndex Index, PlainEngine Plain) Make(IndexDocument[] documents, int shards) =>
        (new TestIndex(MadeUpCorpus.Schema, documents, shards: shards), new PlainEngine(documents));
}
