using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Reading;

/// <summary>
/// Tells whether a line is the rest of the one before: only where the text was broken to a width, and the first word would not have had room above.
/// </summary>
internal sealed partial class LineJoiner
{
    private const int Narrow = 40;
    private const int WidestColumn = 160;
    private readonly int width;
    private readonly double slack;

    /// <summary>Learns the width from the lines.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="slack">How much narrower than the widest line a full line may be; larger where letters have different widths.</param>
    public LineJoiner(IReadOnlyList<TextLine> lines, double slack)
    {
        this.slack = slack;
        var lengths = lines.Select(line => line.Text.TrimEnd().Length).Where(length => length > Narrow).Order().ToArray();
        if (lengths.Length < 4) return;
        var widest = lengths[(int)(lengths.Length * 0.9)]; // A few lines, such as addresses on the web, stick out.
        var full = lengths.Count(length => length >= widest * 0.75);
        if (widest <= WidestColumn && full * 3 >= lengths.Length) width = widest;
    }

    /// <summary>Whether the text was broken to a width at all.</summary>
    public bool IsBroken => width > 0;

    /// <summary>Whether a line continues the one before.</summary>
    public bool Continues(string before, string line)
    {
        if (width == 0 || LineMarks.Begins(line) || OwnLine().IsMatch(line.TrimStart())) return false;
        var text = line.TrimStart();
        var room = before.TrimEnd().Length + 1 + text.AsSpan().IndexOf(' ') switch { < 0 => text.Length, var space => space };
        return room >= width * slack;
    }

    /// <summary>Two lines as one.</summary>
    public static string Join(string before, string line)
    {
        before = before.TrimEnd();
        var isHyphen = before.Length > 1 && before[^1] == '-' && char.IsLetter(before[^2]);
        return isHyphen ? before + line.TrimStart() : $"{before} {line.TrimStart()}";
    }

    [GeneratedRegex(@"^(?:Finding|Recommendation|Section|Appendix|Annex|Case|Child)\s+(?:\d+|[A-Z]|[A-Z][a-z]+)\b\s*[:.–-]|^[¹²³⁴-⁹⁰]")]
    private static partial Regex OwnLine();
}
