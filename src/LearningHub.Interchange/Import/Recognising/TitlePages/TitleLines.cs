using System.Text.RegularExpressions;
using LearningHub.Interchange.Import.Guarding;

namespace LearningHub.Interchange.Import.Recognising.TitlePages;

/// <summary>Cuts a line of a title page that says several things, such as "Northmoor Safeguarding Children Board, March 2025. Author: A.
/// Writer".</summary>
internal static class TitleLines
{
    /// <summary>The things that a line says. A line that says only one stays whole.</summary>
    public static IEnumerable<string> Cut(string line) =>
        BoundaryPattern.Split(line).Select(part => part.Trim(' ', ',', ';', '|', '–', '—')).Where(part => part.Length > 0);

    private const string Month =
        "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|"
        + "Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private const string Date = @"(?:\d{1,2}(?:st|nd|rd|th)?\s+)?" + Month + @"\.?,?\s+(?:19|20)\d\d\b";
    private const string Author = @"(?:(?:report\s+)?authors?\s*:|(?:written|prepared)\s+by\b)";
    private const string Board = "Safeguarding (?:Children(?:['’]?s)?|Adults?) (?:Board|Partnership)";

    // Before a date, after one, before and after what says who wrote it, and behind the name of a board.
    private static readonly Regex BoundaryPattern = new(
        @"\s*[,|–—-]\s+(?=" + Date + @")|(?<=" + Date + @")\s*[.,;|–—-]\s+|[\s,;.|–—-]+(?=" + Author + @")|(?<=\b" + Board
        + @")\s*[,.:;|–—-]\s+(?!Section)|(?<=" + Author + @"[^.]{0,60}\w{2}|" + Author
            + @"[^.]{0,60}\b[A-Z]\. \w{2,40})\.\s+(?=[A-Z])|\s+\|\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, ImportPatterns.Limit);
}
