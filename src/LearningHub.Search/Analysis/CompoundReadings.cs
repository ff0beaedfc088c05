using LearningHub.Search.Schema;

namespace LearningHub.Search.Analysis;

/// <summary>The ways to read a text in which words have hyphens: such words in parts one after another, and each as one.</summary>
internal static class CompoundReadings
{
    public static IReadOnlyList<IReadOnlyList<Token>> Read(string text, FieldAnalysis analysis = FieldAnalysis.English)
    {
        var tokens = EnglishAnalyzer.Analyze(text, analysis);
        return tokens.Any(token => token.IsCompound)
            ? [EnglishAnalyzer.Analyze(CompoundText.WithSpaces(text), analysis), AsOne(tokens)] : [tokens];
    }

    public static IReadOnlyList<Token> AsOne(IReadOnlyList<Token> tokens)
    {
        var compounds = tokens.Where(token => token.IsCompound).ToArray();
        return [.. tokens.Where(
            token => token.IsCompound || !compounds.Any(compound => token.Start >= compound.Start && token.End <= compound.End))];
    }
}
