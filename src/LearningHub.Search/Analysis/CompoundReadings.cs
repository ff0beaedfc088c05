using LearningHub.Search.Schema;

namespace LearningHub.Search.Analysis;

/// <summary>The ways to read a text in which words have hyphens: with the parts of such words one after another, and with each such word as
/// one.</summary>
internal static class CompoundReadings
{
    public static IReadOnlyList<IReadOnlyList<Token>> Read(string text, FieldAnalysis analysis = FieldAnalysis.English)
    {
        var tokens = EnglishAnalyzer.Analyze(text, analysis);
        return tokens.Any(token => token.IsCompound) ? [InParts(text, tokens), AsOne(tokens)] : [tokens];
    }

    public static IReadOnlyList<Token> AsOne(IReadOnlyList<Token> tokens)
    {
        var compounds = tokens.Where(token => token.IsCompound).ToArray();
        return [.. tokens.Where(token => token.IsCompound || !compounds.Any(compound => IsPart(token, compound)))];
    }

    // The parts stand at one position in the index; as words apart they take one each.
    private static List<Token> InParts(string text, IReadOnlyList<Token> tokens)
    {
        var (parts, moved) = (new List<Token>(), 0);
        var compounds = tokens.Where(token => token.IsCompound).ToArray();
        foreach (var token in tokens)
        {
            if (token.IsCompound)
            {
                moved += CompoundText.CountHyphens(text.AsSpan(token.Start, token.End - token.Start));
                continue;
            }
            var whole = compounds.FirstOrDefault(compound => IsPart(token, compound), token);
            var before = CompoundText.CountHyphens(text.AsSpan(whole.Start, token.Start - whole.Start));
            parts.Add(token with { Position = whole.Position + moved + before });
        }
        return parts;
    }

    private static bool IsPart(Token token, Token compound) => token.Start >= compound.Start && token.End <= compound.End;
}
