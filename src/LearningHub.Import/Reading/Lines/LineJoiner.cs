namespace LearningHub.Import.Reading.Lines;

/// <summary>Decides whether a line continues the previous one. Either the text was wrapped at a width, and the first word had no room
/// above; or the sentence above has clearly not ended.</summary>
internal sealed class LineJoiner
{
    private const int Narrow = 40;
    private const int WidestColumn = 160;
    private const int WidestLine = 120; // Longer lines are whole paragraphs.

    private static readonly HashSet<string> OpenWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "about", "aged", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "into", "is", "its", "of",
            "on", "or", "over", "than", "that",
        "the", "their", "to", "against", "around", "until", "since", "because", "where", "when", "if", "but", "can", "will", "should",
        "may", "been", "each", "every", "some", "only", "up", "under", "was", "were", "which", "who", "with", "within", "without",
            "paragraph", "paragraphs", "section", "between", "per", "nearly", "approximately",
    };

    private static readonly string[] Judgements = ["good", "outstanding", "inadequate", "requires improvement"];

    private static readonly string[] OwnLines =
        ["Finding", "Recommendation", "Section", "Appendix", "Annex", "Case", "Child", "Theme", "Learning"];

    private readonly int width;
    private readonly double slack;

    /// <summary>Learns the width from the lines.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="slack">How much narrower than the widest line a full line may be; larger if letters have different widths.</param>
    public LineJoiner(IReadOnlyList<TextLine> lines, double slack)
    {
        this.slack = slack;
        var lengths = lines.Select(line => line.Text.TrimEnd().Length).Where(length => length > Narrow).Order().ToArray();
        if (lengths.Length < 4) return;
        var widest = lengths[(int)(lengths.Length * 0.9)]; // A few lines, such as addresses on the web, stick out.
        var full = lengths.Count(length => length >= widest * 0.75);
        if (widest <= WidestColumn && full * 3 >= lengths.Length) width = widest;
    }

    /// <summary>Whether a line continues the previous one. There is no blank line between them.</summary>
    public bool Continues(string before, string line)
    {
        var text = line.TrimStart();
        if (IsOwnLine(text) || BulletMark.LengthOf(text) > 0) return false;
        if (IsOpen(before, text)) return true;
        if (width == 0 || NumberMark.Read(text) is not null) return false;
        var room = before.TrimEnd().Length + 1 + text.AsSpan().IndexOf(' ') switch { < 0 => text.Length, var space => space };
        return room >= width * slack;
    }

    /// <summary>Adds a line to the lines before it. A hyphenated word is joined without a space.</summary>
    public static void Append(System.Text.StringBuilder text, string line)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1])) text.Length--;
        var isHyphen = text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]);
        if (!isHyphen && text.Length > 0) text.Append(' ');
        text.Append(line.AsSpan().TrimStart());
    }

    // A sentence or heading continues if the line above ends in mid-sentence, and this one starts in lower case, with a figure, or after a
    // word such as "of".
    private static bool IsOpen(string before, string text)
    {
        var above = before.AsSpan().Trim();
        if (above.Length > 0 && above[^1] == ':'
            && Array.Exists(Judgements, judgement => text.StartsWith(judgement, StringComparison.Ordinal))) return true;
        if (above.Length is 0 or > WidestLine || text.Length == 0 || above[^1] is '.' or '!' or '?' or ':' or ';' or '”' or '"' or '’'
            or ')') return false;
        // "E enquiries@example.org" above "www.example.org".
        if (above.Contains('@') && above.Count(' ') <= 1) return false;
        if (char.IsLower(text[0]) && NumberMark.Read(text) is null) return above.Length > 12;
        var last = above[(above.LastIndexOf(' ') + 1)..].ToString();
        if (OpenWords.Contains(last)) return above.Length > 20 || BulletMark.LengthOf(above) > 0;
        return char.IsAsciiDigit(text[0]) && above.Length > 20 && above[^1] is ',' or '(' && NumberMark.Read(text) is null;
    }

    // "Finding 3: …", "Appendix B – …" and a raised number at the start of a note always start something new.
    private static bool IsOwnLine(string text)
    {
        if (text.Length == 0) return false;
        if (text[0] is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹')) return true;
        var word = Array.Find(
            OwnLines, own => text.StartsWith(own, StringComparison.Ordinal) && text.Length > own.Length + 2 && text[own.Length] == ' ');
        if (word is null) return false;
        var end = word.Length + 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        var label = text.AsSpan(word.Length + 1, end - word.Length - 1);
        var isLabel = label.Length > 0 && (label.IndexOfAnyExceptInRange('0', '9') < 0 || char.IsAsciiLetterUpper(label[0]));
        while (end < text.Length && text[end] == ' ') end++;
        return isLabel && end < text.Length && text[end] is ':' or '.' or '–' or '-';
    }
}
