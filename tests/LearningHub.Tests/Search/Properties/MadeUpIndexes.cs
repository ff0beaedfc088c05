using LearningHub.Search.Schema;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Properties;

/// <summary>Indexes that the properties share, each built once: one of documents by themselves, larger than several blocks of postings,
/// one of groups in several shards, and a long one. Nothing changes them, and their files are deleted when the run ends.</summary>
internal static class MadeUpIndexes
{
    private const int Single = 5000;

    private static readonly Lazy<(TestIndex Index, PlainEngine Plain)> OnceAlone = new(() =>
        Make(MadeUpCorpus.Documents(seed: 1, Single), shards: 1));

    private static readonly Lazy<(TestIndex Index, PlainEngine Plain)> OnceGrouped = new(() =>
        Make(MadeUpCorpus.Documents(seed: 2, 3000, mostInGroup: 6), shards: 5));

    private static readonly Lazy<TestIndex> OnceLong = new(() => Kept(new TestIndex(
        MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 3, 20_000).Select(document => document with { Weight = 1 }), shards: 4)));

    public static (TestIndex Index, PlainEngine Plain) Alone => OnceAlone.Value;

    public static (TestIndex Index, PlainEngine Plain) Grouped => OnceGrouped.Value;

    /// <summary>Many documents of one weight, so that scores lie close together.</summary>
    public static TestIndex Long => OnceLong.Value;

    public static IEnumerable<(TestIndex Index, PlainEngine Plain)> Both => [Alone, Grouped];

    private static (TestIndex Index, PlainEngine Plain) Make(IndexDocument[] documents, int shards) =>
        (Kept(new TestIndex(MadeUpCorpus.Schema, documents, shards: shards)), new PlainEngine(documents));

    private static TestIndex Kept(TestIndex index)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => index.Dispose();
        return index;
    }
}
