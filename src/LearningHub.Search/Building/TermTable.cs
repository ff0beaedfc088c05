using System.Runtime.InteropServices;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Building;

/// <summary>
/// The terms that one thread has met. Words are looked up as they stand in the text, so that lower case, stop words and stems are worked out
/// once for each spelling and not for each occurrence.
/// </summary>
internal sealed class TermTable
{
    /// <summary>What a word that is left out has in place of a term.</summary>
    public const int LeftOut = -1;

    private readonly Dictionary<string, Spelling> english = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Spelling> plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];
    private readonly char[] buffer = new char[WordBreaker.LongestWord];

    /// <summary>Terms by their number.</summary>
    public IReadOnlyList<string> Terms => terms;

    /// <summary>Words as they stand in English fields, with how often.</summary>
    public IEnumerable<(string Word, int Count)> Spellings => english.Select(entry => (entry.Key, entry.Value.Count));

    /// <summary>The number of a word's term, or <see cref="LeftOut"/>.</summary>
    public int Add(ReadOnlySpan<char> word, FieldAnalysis analysis)
    {
        var spellings = analysis == FieldAnalysis.English ? english : plain;
        ref var spelling = ref CollectionsMarshal.GetValueRefOrAddDefault(spellings.GetAlternateLookup<ReadOnlySpan<char>>(), word, out var known);
        if (!known) spelling.Term = Resolve(word, analysis);
        spelling.Count++;
        return spelling.Term;
    }

    private int Resolve(ReadOnlySpan<char> word, FieldAnalysis analysis)
    {
        var length = EnglishAnalyzer.Normalise(word, buffer, analysis);
        if (length == 0) return LeftOut;
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids.GetAlternateLookup<ReadOnlySpan<char>>(), buffer.AsSpan(0, length), out var known);
        if (known) return id;
        id = terms.Count;
        terms.Add(buffer.AsSpan(0, length).ToString());
        return id;
    }

    private struct Spelling
    {
        public int Term;
        public int Count;
    }
}
