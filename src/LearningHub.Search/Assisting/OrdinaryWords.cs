using System.Buffers.Binary;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>The words of ordinary British English, as a Bloom filter that <c>Words/build-words.mjs</c> makes: it knows every word, and
/// takes one in some three hundred other texts for a word.</summary>
public static class OrdinaryWords
{
    private const int HeadLength = 5;
    private const uint FirstSeed = 0x811c9dc5;
    private const uint SecondSeed = 0x01000193;

    private static readonly byte[] File = WordLists.Read("english.bin");
    private static readonly uint Size = BinaryPrimitives.ReadUInt32LittleEndian(File);

    /// <summary>The filter as a file; the browser's search reads the same.</summary>
    public static ReadOnlyMemory<byte> Bytes => File;

    /// <summary>Whether a word is one of ordinary English.</summary>
    /// <param name="word">In lower case. Apostrophes do not matter.</param>
    public static bool Contains(string word)
    {
        var plain = string.Concat(word.Split('\'', '\u2019'));
        var (first, second) = (Hash(plain, FirstSeed), Hash(plain, SecondSeed) | 1);
        for (var i = 0ul; i < File[4]; i++)
        {
            var bit = (int)((first + (i * second)) % Size);
            if ((File[HeadLength + (bit / 8)] & (1 << (bit % 8))) == 0) return false;
        }
        return true;
    }

    // Whether all words of a text are of ordinary English. A text without words is not.
    internal static bool IsEnglish(string text) => EnglishAnalyzer.Analyze(text, FieldAnalysis.Words) is { Count: > 0 } words
        && words.All(word => Contains(word.Term));

    // FNV-1a over the UTF-16 units of a word.
    private static uint Hash(string word, uint seed) => word.Aggregate(seed, (hash, unit) => unchecked((hash ^ unit) * SecondSeed));
}
