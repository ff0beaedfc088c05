using LearningHub.Search.Schema;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Properties;

/// <summary>Indexes that the properties share: one of documents by themselves, larger than several windows and blocks, and one of groups.</summary>
public sealed class MadeUpIndexes : IDisposable
{
    internal const int Single = 5000;

    internal (TestIndex Index, PlainEngine Plain) Alone { get; } = Make(MadeUpCorpus.Documents(seed: 1, Single));

    internal (TestIndex Index, PlainEngine Plain) Grouped { get; } = Make(MadeUpCorpus.Documents(seed: 2, 3000, mostInGroup: 6));

    internal IEnumerable<(TestIndex Index, PlainEngine Plain)> Both => [Alone, Grouped];

    public void Dispose()
    {
        Alone.Index.Dispose();
        Grouped.Index.Dispose();
    }

    private static (TestIndex Index, PlainEngine Plain) Make(IndexDocument[] documents) => (new TestIndex(MadeUpCorpus.Schema, documents), new PlainEngine(documents));
}
