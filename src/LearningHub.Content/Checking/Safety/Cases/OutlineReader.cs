using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Cuts a body into outlines that may each tell of one family. A heading, a quotation and a table row begin one; so do "Case 2:" at the head of a paragraph,
/// and sentences such as "In another case" and "One mother", which turn to somebody else.
/// </summary>
internal sealed partial class OutlineReader
{
    private const string Turners = "AICFOYcL0123456789";

    private readonly List<CaseOutline> outlines = [];
    private List<Segment> current = [];
    private string? label;

    /// <summary>Begins a new outline: a heading, a quotation, a row.</summary>
    public void Begin()
    {
        if (current.Count > 0) outlines.Add(new CaseOutline(label, current));
        (current, label) = ([], null);
    }

    /// <summary>Adds a line to the outline, or to several where the line turns from one family to another.</summary>
    public void Add(SafetyLine line)
    {
        if (line.Setting != LineSetting.None) return;
        if (!Turns(line.Text))
        {
            current.Add(new Segment(line, 0, line.Text.Length));
            return;
        }
        foreach (var range in Sentences.Of(line.Text))
        {
            var (start, length) = range.GetOffsetAndLength(line.Text.Length);
            if (MayTurn(line.Text, start) && Turn().Match(line.Text, start, length) is { Success: true } match)
            {
                var named = match.Groups["label"];
                Begin();
                if (named.Success) label = Named(named.ValueSpan, match.Groups["number"].ValueSpan);
            }
            current.Add(new Segment(line, start, length));
        }
    }

    /// <summary>The outlines, those with one label joined.</summary>
    public IReadOnlyList<CaseOutline> Finish()
    {
        Begin();
        if (outlines.TrueForAll(outline => outline.Label is null)) return outlines;
        var joined = outlines.Where(outline => outline.Label is null).ToList();
        foreach (var group in outlines.Where(outline => outline.Label is not null).GroupBy(outline => outline.Label))
            joined.Add(new CaseOutline(group.Key, [.. group.SelectMany(outline => outline.Segments)]));
        return joined;
    }

    private static bool Turns(string text)
    {
        foreach (var range in Sentences.Of(text))
        {
            if (MayTurn(text, range.Start.Value) && Turn().IsMatch(text.AsSpan(range))) return true;
        }
        return false;
    }

    // The letters with which the words of a turn begin.
    private static bool MayTurn(string text, int start) =>
        text[start] == ' ' ? start + 1 < text.Length && Turners.Contains(text[start + 1], StringComparison.Ordinal) : Turners.Contains(text[start], StringComparison.Ordinal);

    private static string Named(ReadOnlySpan<char> what, ReadOnlySpan<char> number)
    {
        var counted = Numerals.Read(number) is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : number.ToString().ToLowerInvariant();
        return $"{what.ToString().ToLowerInvariant()} {counted}";
    }

    private static Regex Turn() => _turn ??= new Regex(
        @"^\s?(?:(?:In |For )?(?<label>[Cc]ase|Family|Child|Young person)(?: study)? (?<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[A-Z])\b"
        + @"|In (?:one|another|a second|a third|a further|some|several|two|three|four|five|six|many|most|other|all) (?:other )?(?:case|cases|family|families)\b"
        + @"|(?:\d{1,2}\.? ){0,2}(?:CP|CIN|CiN|LAC) case\b"
        + @"|(?:One|Another|A second|A third|A different) (?:mother|father|parent|family|case|child|baby|boy|girl|woman|man|young person)\b)",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _turn;
}
