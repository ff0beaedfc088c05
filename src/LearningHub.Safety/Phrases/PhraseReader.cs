namespace LearningHub.Safety.Phrases;

using LearningHub.Safety.Words;

/// <summary>
/// Reads rule files. A head line <c>[name tag points "advice"]</c> begins a group; each further line is a phrase of elements with spaces
/// between:
/// <c>word|other_words</c> (one that ends in 's fits only where the line has the 's too), <c>@list</c>,
/// <c>#</c> a number, <c>#d</c> digits (both also beside words), <c>#h</c> the number of a house, <c>Cap</c>, <c>*</c> any
/// word, <c>..3</c> up to three words,
/// <c>&lt;</c> and <c>&gt;</c> around what is reported, <c>!word</c> what must not follow, <c>^</c> and <c>$</c> for the ends of a
/// sentence;
/// <c>?</c> behind an element makes it optional, <c>+</c> lets it stand up to four times.
/// </summary>
internal static class PhraseReader
{
    private const int MostRepeated = 4;

    /// <summary>The phrases of a file.</summary>
    /// <exception cref="FormatException">A line cannot be read: an error in the program.</exception>
    public static IEnumerable<Phrase> Read(TextReader reader)
    {
        PhraseGroup? group = null;
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal)) continue;
            if (line[0] == '[') group = Head(line);
            else if (group is null) throw new FormatException($"No head line stands before \"{line}\".");
            else yield return new Phrase(group, line, Parts(line)) { Key = -1 };
        }
    }

    // Without both marks nobody could say which words are to be reported.
    private static Element[] Parts(string line)
    {
        var written = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (start, end) = (Array.IndexOf(written, "<"), Array.IndexOf(written, ">"));
        if (start < 0 != end < 0 || start > end) throw new FormatException($"A < or > is missing in \"{line}\".");
        return [.. written.Select(Part)];
    }

    private static PhraseGroup Head(string line)
    {
        var quote = line.IndexOf('"', StringComparison.Ordinal);
        var advice = quote > 0 ? line[(quote + 1)..line.LastIndexOf('"')].Replace("\\\"", "\"", StringComparison.Ordinal) : string.Empty;
        var words = (quote > 0 ? line[1..quote] : line[1..^1]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new PhraseGroup(
            words[0], words.Length > 1 ? words[1] : string.Empty, words.Length > 2 ? int.Parse(words[2], null) : 0, advice);
    }

    private static Element Part(string written)
    {
        switch (written)
        {
            case "<" or ">": return new Element(ElementKind.Mark, [], 1, 1);
            case "^": return new Element(ElementKind.Begin, [], 1, 1);
            case "$": return new Element(ElementKind.End, [], 1, 1);
        }
        if (written.StartsWith("..", StringComparison.Ordinal)) return new Element(ElementKind.Gap, [], 0, int.Parse(written[2..], null));
        if (written[0] == '!') return new Element(ElementKind.Not, ListsOf(written[1..]), 1, 1);
        var (least, most) = (1, 1);
        if (written.Length > 1 && written[^1] is '?' or '+')
        {
            (least, most) = written[^1] == '?' ? (0, 1) : (1, MostRepeated);
            written = written[..^1];
        }
        return written switch
        {
            "#" => new Element(ElementKind.Number, [], least, most),
            "#h" => new Element(ElementKind.House, [], least, most),
            "#d" => new Element(ElementKind.Digits, [], least, most),
            "Cap" => new Element(ElementKind.Capital, [], least, most),
            "*" => new Element(ElementKind.Word, [], least, most),
            _ => new Element(ElementKind.List, ListsOf(written), least, most),
        };
    }

    // Words that stand in the rule itself become a list of their own, named after themselves; those with a possessive 's another.
    private static int[] ListsOf(string written)
    {
        var parts = written.Split('|');
        var lists = parts.Where(part => part[0] == '@').Select(part => WordLists.NumberOf(part[1..])).ToList();
        if (parts.Contains("#")) lists.Add(WordLists.Numbers);
        if (parts.Contains("#d")) lists.Add(WordLists.DigitsFirst);
        var words = parts.Where(part => part[0] != '@' && part is not ("#" or "#d")).Select(part => part.Replace('_', ' '))
            .ToLookup(WordLists.IsPossessive);
        foreach (var some in words) lists.Add(WordLists.Add(string.Join('|', some), some));
        return [.. lists];
    }
}
