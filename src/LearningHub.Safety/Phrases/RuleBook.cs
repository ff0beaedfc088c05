using LearningHub.Safety.Lines;

namespace LearningHub.Safety.Phrases;

/// <summary>
/// All phrases by the name of their group. What a line must hold for a phrase to be tried is made from the phrase itself
/// (<see cref="Element.IsNeeded"/>), so that the quick scan cannot hide what a phrase knows.
/// </summary>
internal static class RuleBook
{
    private static readonly Dictionary<string, Phrase[]> Groups = Load();

    /// <summary>Whether phrases are tried on every line, for the test that compares.</summary>
    internal static bool SkipsQuickScan { get; set; }

    /// <summary>Every phrase.</summary>
    public static IEnumerable<Phrase> All => Groups.Values.SelectMany(phrases => phrases);

    /// <summary>Loads all rules, since words that stand in them must be known before a line is cut.</summary>
    public static void Ensure() => _ = Groups.Count;

    /// <summary>The phrases of a group.</summary>
    public static IReadOnlyList<Phrase> Of(string group) => Groups[group];

    /// <summary>Where phrases of a group fit in some tokens of a line.</summary>
    /// <param name="group">Name of the group.</param>
    /// <param name="line">The line.</param>
    /// <param name="from">First token.</param>
    /// <param name="to">The token behind the last at which a phrase may begin.</param>
    public static IEnumerable<PhraseMatch> Find(string group, TokenLine line, int from = 0, int to = int.MaxValue)
    {
        to = Math.Min(to, line.Tokens.Length);
        foreach (var phrase in Groups[group])
        {
            if (!SkipsQuickScan && !MayFit(phrase, line)) continue;
            for (var at = from; at < to; at++)
            {
                if (!SkipsQuickScan && !MayBegin(phrase, line.Tokens[at])) continue;
                if (PhraseMatcher.At(phrase, line, at) is not { } match) continue;
                yield return match;
                at = Math.Max(at, match.End - 1);
            }
        }
    }

    /// <summary>Whether a phrase of a group fits anywhere in some tokens of a line.</summary>
    public static bool Has(string group, TokenLine line, int from = 0, int to = int.MaxValue)
    {
        foreach (var _ in Find(group, line, from, to)) return true;
        return false;
    }

    private static bool MayBegin(Phrase phrase, in Token token)
    {
        if (phrase.First is { } lists) return token.Word.MayBeginAny(lists);
        return phrase.FirstKind switch
        {
            ElementKind.Number or ElementKind.Digits => token.Word.Number >= 0,
            ElementKind.House => token.Kind is TokenKind.Number or TokenKind.Code,
            ElementKind.Capital => token.IsCapital,
            ElementKind.Begin => token.BeginsSentence,
            _ => true,
        };
    }

    private static bool MayFit(Phrase phrase, TokenLine line)
    {
        foreach (var lists in phrase.Needed)
        {
            if (!line.MayHoldAny(lists)) return false;
        }
        return true;
    }

    private static Dictionary<string, Phrase[]> Load()
    {
        var assembly = typeof(RuleBook).Assembly;
        var phrases = new List<Phrase>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            phrases.AddRange(PhraseReader.Read(reader));
        }
        return phrases.GroupBy(phrase => phrase.Group.Name)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }
}
