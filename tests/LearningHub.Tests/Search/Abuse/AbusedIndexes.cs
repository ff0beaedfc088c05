using LearningHub.Search.Querying;
using LearningHub.Search.Schema;
using LearningHub.Tests.Search.Reference;

namespace LearningHub.Tests.Search.Abuse;

/// <summary>Indexes that the tests of abuse share. No test changes them.</summary>
public sealed class AbusedIndexes : IDisposable
{
    private static readonly IndexGuidance Guidance = new()
    {
        Synonyms = [new SynonymGroup(["fox", "cold wind", "rust of the moss"]), new SynonymGroup(["marac", "plum"])],
        Pins = [new PinnedResult("lamp", "g3"), new PinnedResult("the", "g4"), new PinnedResult("fox", "no such group")],
        Phrases = [new SuggestedPhrase("Lamp light", "term", "lamp", 2), new SuggestedPhrase("The fox's den", "topic", null),
        new SuggestedPhrase("Éclair \U0001D400 𝐀b", "topic", null)],
    };

    private readonly Lazy<TestIndex> many = new(() => new TestIndex(MadeUpCorpus.Schema, MadeUpCorpus.Documents(seed: 21, 1200)));

    /// <summary>Documents with odd ones among them, and help for queries.</summary>
    internal TestIndex Odd { get; } =
        new(MadeUpCorpus.Schema, [.. MadeUpCorpus.Documents(seed: 20, 1500, mostInGroup: 3), .. OddDocuments()], Guidance);

    /// <summary>1,200 documents.</summary>
    internal TestIndex Many => many.Value;

    internal static IndexDocument Document(string id, string text) => new()
    {
        Id = id,
        Group = $"g-{id}",
        Texts = [string.Empty, text, text],
        Facets = [[], []],
        Stored = [text]
    };

    public void Dispose()
    {
        Odd.Dispose();
        if (many.IsValueCreated) many.Value.Dispose();
    }

    private static IEnumerable<IndexDocument> OddDocuments()
    {
        string[] texts =
        [
            "\uD800 lamp \uDFFF", "İstanbul İLİ 's s’s", "children's child’s parents'",
            "𝐀𝐁 lamp😀fox 👩‍👩‍👧 🇬🇧",
            "中文字 ไทย א\"ב", "a.b,c'd e_f 1,000.50", " \u0301 \u200D ", new string('z', 3000), "lamp\0fox", string.Empty,
        ];
        return texts.Select((text, number) => Document($"odd{number}", text));
    }
}
