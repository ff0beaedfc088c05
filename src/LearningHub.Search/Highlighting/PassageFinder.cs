using System.Runtime.InteropServices;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Highlighting;

/// <summary>Finds the stretch of a text in which most of what was asked for stands close together.</summary>
internal static class PassageFinder
{
    public static Passage? Find(string text, HighlightTerms terms, FieldAnalysis analysis, int length)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var hits = new TextMarker(text, terms, analysis).Find();
        return hits.Count == 0 ? Cut(text, 0, length, hits) : Around(text, hits, Best(hits, length), length);
    }

    // A window that moves over the text: each hit comes into it once and goes out of it once, however long the text is. Words of the same
    // weight count as one word, and a word that comes again counts half as much each time.
    private static (int First, int Last) Best(List<MarkedWord> hits, int length)
    {
        var (bestFirst, bestLast, best, sum) = (0, 0, 0.0, 0.0);
        var counts = new Dictionary<float, int>();
        var next = 0;
        for (var first = 0; first < hits.Count; first++)
        {
            for (; next < hits.Count && hits[next].End - hits[first].Start <= length; next++)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, hits[next].Weight, out _);
                sum += Share(hits[next].Weight, count++);
            }
            if (sum > best) (best, bestFirst, bestLast) = (sum, first, next - 1);
            if (next == hits.Count) break;
            if (next > first) sum -= Share(hits[first].Weight, --counts[hits[first].Weight]);
            else next = first + 1;
        }
        return (bestFirst, bestLast);
    }

    private static double Share(float weight, int before) => weight / (double)(1 << Math.Min(before, 20));

    // Begins with the sentence if that is near, else with some words before the first mark.
    private static Passage Around(string text, List<MarkedWord> hits, (int First, int Last) best, int length)
    {
        var room = Math.Max(0, length - (hits[best.Last].End - hits[best.First].Start));
        var earliest = Math.Max(0, hits[best.First].Start - room);
        var start = SentenceStart(text, earliest, hits[best.First].Start);
        if (start < 0) start = WordStart(text, Math.Max(earliest, hits[best.First].Start - Math.Min(room / 2, 60)), hits[best.First].Start);
        return Cut(text, start, length, hits);
    }

    private static int SentenceStart(string text, int earliest, int latest)
    {
        if (earliest == 0) return 0;
        for (var at = latest - 1; at > earliest; at--)
        {
            if (text[at] is '\n' || (text[at] is ' ' && text[at - 1] is '.' or '?' or '!')) return at + 1;
        }
        return -1;
    }

    private static int WordStart(string text, int from, int latest)
    {
        if (from == 0) return 0;
        var space = text.IndexOf(' ', from, latest - from);
        return space < 0 ? latest : space + 1;
    }

    private static Passage Cut(string text, int start, int length, List<MarkedWord> hits)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var end = Math.Min(text.Length, start + length);
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            var space = text.LastIndexOf(' ', end - 1, end - start);
            end = space > start ? space : end - (char.IsHighSurrogate(text[end - 1]) ? 1 : 0);
        }
        var part = text[start..end].TrimEnd();
        TextRange[] marks = hits.Count == 0 ? [] : [.. hits.Where(hit => hit.Start >= start && hit.End <= start + part.Length)
            .Select(hit => new TextRange(hit.Start - start, hit.End - hit.Start))];
        return new Passage(part, marks, text.AsSpan(0, start).ContainsAnyExcept(" \n\t"), text.AsSpan(end).ContainsAnyExcept(" \n\t"));
    }
}
