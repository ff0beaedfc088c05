using LearningHub.Search.Schema;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace LearningHub.Search.Analysis;

/// <summary>Turns text into terms: words after Unicode Standard Annex 29, without possessive <c>'s</c>, in lower case, without stop words,
/// words that are written in two ways in one spelling, stemmed after Porter; fewer steps for other <see cref="FieldAnalysis"/>.</summary>
public static class EnglishAnalyzer
{
    internal const int LongestRemembered = 40;
    private const int MostRemembered = 20_000;

    private static readonly Analyzer[] Analyzers = [.. Enum.GetValues<FieldAnalysis>().Select(analysis => new FieldAnalyzer(analysis))];

    // Words and names come again within a query and from query to query, and to analyse one costs more than to look it up.
    private static readonly BoundedCache<Token[]>[] Known = [.. Enum.GetValues<FieldAnalysis>()
        .Select(analysis => new BoundedCache<Token[]>(MostRemembered, text => Tokens(text, analysis)))];

    /// <summary>The terms of a text in order. Words that are left out leave a gap in the positions.</summary>
    public static IReadOnlyList<Token> Analyze(string text, FieldAnalysis analysis = FieldAnalysis.English) =>
        Analyze(text.AsSpan(), analysis);

    internal static Token[] Analyze(ReadOnlySpan<char> text, FieldAnalysis analysis) =>
        text.Length > LongestRemembered ? Tokens(text.ToString(), analysis) : Known[(int)analysis].Get(text);

    private static Token[] Tokens(string text, FieldAnalysis analysis)
    {
        var tokens = new List<Token>();
        using var stream = Analyzers[(int)analysis].GetTokenStream(string.Empty, text);
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
