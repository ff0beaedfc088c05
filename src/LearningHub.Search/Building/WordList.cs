using LearningHub.Search.Analysis;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>The words of all texts as people write them, for correction and suggestions.</summary>
internal static class WordList
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    /// <summary>Writes words and how often they stand in the texts.</summary>
    public static void Write(RegionWriter file, IReadOnlyList<AnalysedBatch> batches)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[WordBreaker.LongestWord];
        foreach (var table in batches.Select(batch => batch.Table).Distinct())
        {
            foreach (var (spelling, count) in table.Spellings)
            {
                var word = buffer[..EnglishAnalyzer.Fold(spelling, buffer)];
                if (word.Length is < ShortestWord or > LongestWord || !IsLetters(word)) continue;
                var text = word.ToString();
                counts[text] = counts.GetValueOrDefault(text) + count;
            }
        }
        var words = counts.Keys.ToArray();
        Array.Sort(words, Utf8Order.Compare);
        TextList.Write(file, RegionKind.Words, words);
        file.Add<int>(RegionKind.WordCounts, [.. words.Select(word => counts[word])]);
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetter(character)) return false;
        }
        return true;
    }
}
