using System.Text;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using LearningHub.Search.Spelling;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Assisting;

/// <summary>Finds what a word that no text has was probably meant to be.</summary>
internal sealed class SpellingCorrector
{
    private const int ShortestWord = 3;
    private const int WordOfTwoEdits = 5;

    // The words of synonyms, which editors chose, count as if texts had them so often; there are too many in references for that.
    private const int CountOfSynonym = 1_000;
    private const int CountOfReference = 10;

    private readonly IndexReader reader;
    private readonly (string Word, int Count)[] special;
    private readonly byte[][] specialBytes;
    private readonly HashSet<string> specialTerms;

    /// <summary>A corrector for an index.</summary>
    public SpellingCorrector(IndexReader reader)
    {
        this.reader = reader;
        var guidance = reader.Manifest.Guidance;
        string[] same = [.. guidance.Synonyms.SelectMany(group => group.Phrases)];
        string[] see = [.. guidance.See.SelectMany(reference => reference.Words)];
        special = [.. Words(same).Select(word => (word, CountOfSynonym)).Concat(Words(see).Select(word => (word, CountOfReference))).DistinctBy(each => each.Item1)];
        Array.Sort(special, (left, right) => Utf8Order.Compare(left.Word, right.Word));
        specialBytes = Array.ConvertAll(special, each => Encoding.UTF8.GetBytes(each.Word));
        specialTerms = [.. same.Concat(see).SelectMany(phrase => EnglishAnalyzer.Analyze(phrase)).Select(token => token.Term)];
    }

    /// <summary>Whether a text or a synonym has a word.</summary>
    public bool IsKnown(string word)
    {
        var tokens = EnglishAnalyzer.Analyze(word);
        return tokens.Count == 0 || tokens.Any(token => specialTerms.Contains(token.Term) || IsInDefaultField(token.Term));
    }

    /// <summary>The likeliest word, or null. The words of synonyms go before those of texts.</summary>
    public string? Correct(string word)
    {
        if (EnglishAnalyzer.Analyze(word, FieldAnalysis.Words) is not [var token] || token.Term.Length < ShortestWord || token.Term.Any(char.IsDigit)) return null;
        var most = token.Term.Length < WordOfTwoEdits ? 1 : 2;
        return Candidates(token.Term, most)
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .FirstOrDefault().Word;
    }

    private IEnumerable<(string Word, double Likeness)> Candidates(string word, int most)
    {
        foreach (var near in NearTerms.Find(special.Length, index => specialBytes[index], word, most))
            yield return (special[near.Index].Word, Likeness(word, special[near.Index].Word, near.Edits, special[near.Index].Count));
        foreach (var near in NearTerms.Find(reader.Words.Count, index => reader.Words.Bytes(index), word, most))
        {
            var text = reader.Words[near.Index];
            if (IsKnown(text)) yield return (text, Likeness(word, text, near.Edits, reader.WordCounts[near.Index]));
        }
    }

    // An edit costs as much as a word being a thousand times rarer; people seldom get the first letter wrong.
    private static double Likeness(string word, string candidate, int edits, int count) =>
        Math.Log(1 + count) - (edits * Math.Log(1_000)) + (word[0] == candidate[0] ? 3 : 0);

    private static IEnumerable<string> Words(IEnumerable<string> phrases) => phrases.SelectMany(phrase => EnglishAnalyzer.Analyze(phrase, FieldAnalysis.Words)).Select(token => token.Term);

    private bool IsInDefaultField(string term)
    {
        var number = reader.FindTerm(term);
        if (number < 0) return false;
        var fields = reader.Manifest.Schema.Texts;
        for (var field = 0; field < fields.Count; field++)
        {
            if (fields[field].IsDefault && reader.Slot(field, number) >= 0) return true;
        }
        return false;
    }
}
