using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Querying;

/// <summary>The ways in which texts may write a phrase. Words with hyphens are read in parts and as one, and neighbouring words as one word
/// where a text has that: "multi agency work" is also "multi-agency work" and "multiagency work".</summary>
internal sealed class PhraseReadings(IndexSnapshot index)
{
    // Words with more hyphens are not indexed as one.
    private const int MostJoined = 4;

    public IReadOnlyList<IReadOnlyList<Token>> Read(string phrase, FieldAnalysis analysis)
    {
        var readings = CompoundReadings.Read(phrase, analysis);
        return analysis is FieldAnalysis.English ? [.. readings, .. Joined(phrase)] : readings;
    }

    private IEnumerable<IReadOnlyList<Token>> Joined(string phrase)
    {
        var words = phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < words.Length - 1; first++)
        {
            for (var count = 2; count <= MostJoined && first + count <= words.Length; count++)
            {
                if (!IsWord(string.Concat(words.AsSpan(first, count)))) continue;
                var joined = string.Join('-', words[first..(first + count)]);
                var tokens = EnglishAnalyzer.Analyze(string.Join(' ', [.. words[..first], joined, .. words[(first + count)..]]));
                if (tokens.Any(token => token.IsCompound)) yield return CompoundReadings.AsOne(tokens);
            }
        }
    }

    private bool IsWord(string text) => EnglishAnalyzer.Analyze(text) is [var token, ..] && index.HasTerm(token.Term);
}
