using System.Collections.Concurrent;
using LearningHub.Search.Schema;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace LearningHub.Search.Analysis;

/// <summary>Turns text into terms: words after Unicode Standard Annex 29, without possessive <c>'s</c>, in lower case, without stop words,
/// words that are written in two ways in one spelling, stemmed after Porter. <see cref="FieldAnalysis"/> says which kind of field stops
/// where.</summary>
public static class EnglishAnalyzer
{
    private const string Field = "text";
    private const int LongestRemembered = 40;
    private const int MostRemembered = 50_000;

    private static readonly Analyzer[] Analyzers = [.. Enum.GetValues<FieldAnalysis>().Select(analysis => new FieldAnalyzer(analysis))];

    private static readonly ConcurrentDictionary<string, Token[]>[] Known =
        [.. Analyzers.Select(_ => new ConcurrentDictionary<string, Token[]>(StringComparer.Ordinal))];

    private static int remembered;

    /// <summary>The terms of a text in order. Words that are left out leave a gap in the positions.</summary>
    public static IReadOnlyList<Token> Analyze(string text, FieldAnalysis analysis = FieldAnalysis.English) =>
        Analyze(text.AsSpan(), analysis);

    // Words and names come again within a query and from query to query, and to analyse one costs more than to look it up.
    internal static IReadOnlyList<Token> Analyze(ReadOnlySpan<char> text, FieldAnalysis analysis)
    {
        if (text.Length > LongestRemembered) return Tokens(text.ToString(), analysis);
        var known = Known[(int)analysis];
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var tokens)) return tokens;
        if (Interlocked.Increment(ref remembered) > MostRemembered)
        {
            foreach (var each in Known) each.Clear();
            Volatile.Write(ref remembered, 0);
        }
        return known.GetOrAdd(text.ToString(), written => Tokens(written, analysis));
    }

    // The term of a word; empty if it is left out.
    internal static string TermOf(ReadOnlySpan<char> word, FieldAnalysis analysis) =>
        Analyze(word, analysis) is [var token, ..] ? token.Term : string.Empty;

    private static Token[] Tokens(string text, FieldAnalysis analysis)
    {
        var tokens = new List<Token>();
        using var stream = Analyzers[(int)analysis].GetTokenStream(Field, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var increment = stream.AddAttribute<IPositionIncrementAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        var type = stream.AddAttribute<ITypeAttribute>();
        stream.Reset();
        for (var position = -1; stream.IncrementToken();)
        {
            position += increment.PositionIncrement;
            tokens.Add(new Token(
                term.ToString(), position, offset.StartOffset, offset.EndOffset, type.Type == WordPartFilter.CompoundType));
        }
        stream.End();
        return [.. tokens];
    }
}
