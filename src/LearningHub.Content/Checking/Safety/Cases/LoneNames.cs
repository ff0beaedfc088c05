using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Given names that stand alone: whoever is cited, thanked or holds an office is written with a surname, while people in case notes are called by their given name ("The plan for Kian was closed").
/// So one that no other name and no year stands beside needs no word for a family to be told.
/// </summary>
internal static partial class LoneNames
{
    private const int FewestShouted = 4;

    /// <summary>Whether the sentence around an offset holds one.</summary>
    public static bool In(SafetyLine line, int offset)
    {
        var sentence = line.SentenceAt(offset);
        foreach (var word in CapitalWord.In(line.Text))
        {
            if (word.Start >= sentence.Start.Value && word.End <= sentence.End.Value && Is(line.Text, word)) return true;
        }
        return false;
    }

    /// <summary>Whether a word with a capital letter is one.</summary>
    public static bool Is(string text, CapitalWord word)
    {
        var name = text.AsSpan(word.Start, word.Length);
        if (!GivenNames.Contains(name) || PublicWords.Contains(name)) return false;
        var reach = Math.Min(40, word.Start);
        return !NameBehind().IsMatch(text.AsSpan(word.End)) && !NameBefore().IsMatch(text.AsSpan(word.Start - reach, reach));
    }

    /// <summary>Names in capital letters throughout, as forms print them: "JAYDEN was seen alone". Short ones are mostly abbreviations.</summary>
    public static IEnumerable<(int Start, int Length)> Shouted(string text)
    {
        foreach (Match match in Shout().Matches(text))
        {
            if (IsShouted(match.ValueSpan)) yield return (match.Index, match.Length);
        }
    }

    /// <summary>Whether a word is a given name in capital letters.</summary>
    public static bool IsShouted(ReadOnlySpan<char> word)
    {
        if (word.Length is < FewestShouted or > 20 || !char.IsUpper(word[1])) return false;
        Span<char> small = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) small[i] = i == 0 ? word[i] : char.ToLowerInvariant(word[i]);
        return GivenNames.Contains(small);
    }

    // A surname, a year or a further author: "Kelly Harris", "Morgan (2010)", "Lewis and Scott", "Clare's Law". Words that begin the next sentence stand behind a stop.
    private static Regex NameBehind() => _nameBehind ??= new Regex(@"^(?:-| [A-Z][\w'’]|['’]s (?:[A-Z]|\w+ (?:report|review|inquiry|study|work|model|theory|book))|,? \(?(?:19|20)\d\d|,? et al|(?: and|,? &|,) [A-Z][\w’'-]+(?:,? (?:and [A-Z]|& [A-Z])|,? \(?(?:19|20)\d\d| (?:found|argue|show|suggest|write|wrote))|, [A-Z]\.| (?:argue|found|show|suggest|conclude|note|report|writ|wrote|describe|propose|recommend)\w*\b|\.\w|\])", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _nameBehind;

    private static Regex NameBefore() => _nameBefore ??= new Regex(@"(?:\b[A-Z][\w'’.-]*,? |\b(?:St|Saint)\.? |\bet al |[\w@/.-]|\b(?:19|20)\d\d,? |& |\[|\bby |\bsee )$", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _nameBefore;

    private static Regex Shout() => _shout ??= new Regex(@"\b[A-Z]{4,20}\b", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _shout;
}
