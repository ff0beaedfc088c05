using System.Buffers;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Highlighting;

/// <summary>Finds the words of a text that a query asks for.</summary>
internal sealed class TextMarker(string text, HighlightTerms terms, FieldAnalysis analysis)
{
    private static readonly SearchValues<char> PlainLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly List<MarkedWord> words = [];
    private readonly Dictionary<(int Position, string Term), (int Start, int End)> inPhrases = [];

    public List<MarkedWord> Find()
    {
        if (terms.IsEmpty) return words;
        var position = 0;
        for (var start = 0; start < text.Length;)
        {
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (end > start) position += MarkStretch(start, end, position);
            start = end;
        }
        if (inPhrases.Count > 0) MarkPhrases();
        if (words.Count > 1) RemoveOverlaps();
        return words;
    }

    // No word reaches over a space, so each stretch between spaces is analysed by itself, and most need no analysis.
    private int MarkStretch(int start, int end, int position)
    {
        var stretch = text.AsSpan(start, end - start);
        var word = stretch.Trim("()\"'.,;:!?");
        if (!word.ContainsAnyExcept(PlainLetters) && (word.IsEmpty || !terms.CanBegin(word[0]))) return 1;
        start += stretch.IndexOf(word);
        var last = 0;
        foreach (var token in EnglishAnalyzer.Analyze(word, analysis))
        {
            Mark(token.Term, start + token.Start, token.End - token.Start, position + token.Position);
            last = token.Position + 1;
        }
        return Math.Max(1, last);
    }

    private void Mark(string term, int start, int length, int position)
    {
        var weight = terms.Weight(term);
        if (weight > 0) words.Add(new MarkedWord(start, start + length, weight));
        if (terms.IsInPhrase(term)) inPhrases.TryAdd((position, term), (start, start + length));
    }

    private void MarkPhrases()
    {
        foreach (var phrase in terms.Phrases)
        {
            foreach (var (position, _) in inPhrases.Keys.Where(key => key.Term == phrase.Terms[0].Term).ToArray())
            {
                if (!phrase.Terms.All(each => inPhrases.ContainsKey((position + each.Offset, each.Term)))) continue;
                foreach (var (term, offset, weight) in phrase.Terms)
                {
                    var (start, end) = inPhrases[(position + offset, term)];
                    words.Add(new MarkedWord(start, end, weight));
                }
            }
        }
    }

    // A word with a hyphen can be marked as one and in parts: the longer mark stays.
    private void RemoveOverlaps()
    {
        words.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        var end = 0;
        words.RemoveAll(word =>
        {
            if (word.Start < end) return true;
            end = word.End;
            return false;
        });
    }
}

/// <summary>A word of a text that is marked.</summary>
internal readonly record struct MarkedWord(int Start, int End, float Weight);
