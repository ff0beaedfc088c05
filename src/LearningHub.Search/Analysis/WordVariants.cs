namespace LearningHub.Search.Analysis;

/// <summary>The ways to read a text in which words have hyphens: with these words in parts, and with them as one.</summary>
internal static class WordVariants
{
    public static IReadOnlyList<IReadOnlyList<Token>> Of(IReadOnlyList<Token> tokens)
    {
        if (!tokens.Any(token => token.IsCompound)) return [tokens];
        return [[.. tokens.Where(token => !token.IsCompound)], Joined(tokens)];
    }

    // Positions move up, since the parts of a word take a position each.
    private static List<Token> Joined(IReadOnlyList<Token> tokens)
    {
        var joined = new List<Token>();
        var moved = 0;
        foreach (var token in tokens)
        {
            if (!token.IsCompound)
            {
                joined.Add(token with { Position = token.Position - moved });
                continue;
            }
            var first = token.Position;
            while (joined.Count > 0 && joined[^1].Start >= token.Start)
            {
                first = joined[^1].Position + moved;
                joined.RemoveAt(joined.Count - 1);
            }
            moved += token.Position - first;
            joined.Add(token with { Position = token.Position - moved });
        }
        return joined;
    }
}
