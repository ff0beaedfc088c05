using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Phrases;

/// <summary>
/// All phrases by the name of their group. Where a phrase is tried is made from the phrase itself (<see cref="PhraseAnchor"/>), so that
/// the quick scan cannot hide what a phrase knows.
/// </summary>
internal static class RuleBook
{
    private const int MostSets = 64;
    private static readonly Dictionary<string, RuleSet> Sets = Load();

    /// <summary>Every phrase.</summary>
    public static IEnumerable<Phrase> All => Sets.Values.SelectMany(set => set.Phrases);

    /// <summary>Loads all rules, since words that stand in them must be known before a line is cut.</summary>
    public static void Ensure() => _ = Sets.Count;

    /// <summary>The phrases of a name that must exist.</summary>
    /// <exception cref="KeyNotFoundException">There are none: an error in the program.</exception>
    public static RuleSet GetRules(string name) => Sets[name];

    /// <summary>Where phrases fit in some tokens of a line.</summary>
    /// <param name="set">The phrases.</param>
    /// <param name="line">The line.</param>
    /// <param name="from">First token.</param>
    /// <param name="to">The token behind the last at which a phrase may begin.</param>
    public static PhraseMatches Find(RuleSet set, TokenLine line, int from = 0, int to = int.MaxValue) => new(set, line, from, to);

    /// <summary>Whether a phrase fits anywhere in some tokens of a line.</summary>
    public static bool Has(RuleSet set, TokenLine line, int from = 0, int to = int.MaxValue) => Find(set, line, from, to).MoveNext();

    /// <summary>Whether a line may hold a match, judged by its words alone.</summary>
    public static bool MayFind(RuleSet set, TokenLine line) =>
        line.SkipsQuickScan || set.Unanchored.Length > 0 || (line.KeyGroups & set.KeyGroup) != 0;

    private static Dictionary<string, RuleSet> Load()
    {
        var assembly = typeof(RuleBook).Assembly;
        var phrases = new List<Phrase>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            phrases.AddRange(PhraseReader.Read(reader));
        }
        var sets = new Dictionary<string, RuleSet>(StringComparer.Ordinal);
        foreach (var group in phrases.GroupBy(phrase => phrase.Group.Name))
        {
            if (sets.Count == MostSets) throw new InvalidOperationException($"There are more than {MostSets} names of rules.");
            var first = sets.Count << WordLists.GroupShift;
            sets[group.Key] = new RuleSet(group.Key, [.. group.Select((phrase, index) => phrase with { Key = first + index })]);
        }
        AddKeys(sets.Values.SelectMany(set => set.Phrases));
        return sets;
    }

    private static void AddKeys(IEnumerable<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            foreach (var list in phrase.Anchor?.Lists.Distinct() ?? []) WordLists.AddKey(list, phrase.Key);
        }
        WordLists.Complete();
    }
}
