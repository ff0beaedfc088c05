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

    private static readonly Analyzer[] Analyzers = [.. Enum.GetValues<FieldAnalysis>().Select(analysis => new FieldAnalyzer(analysis))];

    /// <summary>The terms of a text in order. Words that are left out leave a gap in the positions.</summary>
    public static IReadOnlyList<Token> Analyze(string text, FieldAnalysis analysis = FieldAnalysis.English)
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
            tokens.Add(new Token(term.ToString(), position, offset.StartOffset, offset.EndOffset, type.Type == CompoundFilter.CompoundType));
        }
        stream.End();
        return tokens;
    }
}
