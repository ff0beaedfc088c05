using System.Text.RegularExpressions;
using LearningHub.Import.Guarding;

namespace LearningHub.Import.Recognising.TitlePages;

/// <summary>Splits a line of a title page with several parts, such as "Northmoor Safeguarding Children Board, March 2025. Author: A.
/// Writer".</summary>
internal static class TitleLines
{
    /// <summary>The parts of a line. A line with one part stays whole.</summary>
    public static IEnumerable<string> Split(string line) =>
        BoundaryPattern.Split(line).Select(part => part.Trim(' ', ',', ';', '|', '–', '—')).Where(part => part.Length > 0);

    private const string Month =
        "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|"
        + "Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private const string Date = @"(?:\d{1,2}(?:st|nd|rd|th)?\s+)?" + Month + @"\.?,?\s+(?:19|20)\d\d\b";
    private const string Author = @"(?:(?:report\s+)?authors?\s*:|(?:written|prepared)\s+by\b)";
    private const string Board = "Safeguarding (?:Children(?:['’]?s)?|Adults?) (?:Board|Partnership)";

    // Before and after a date, before and after the author, and after the name of a board.
    private static readonly Regex BoundaryPattern = new(
        @"\s*[,|–—-]\s+(?=" + Date + @")|(?<=" + Date + @")\s*[.,;|–—-]\s+|[\s,;.|–—-]+(?=" + Author + @")|(?<=\b" + Board
        + @")\s*[,.:;|–—-]\s+(?!Section)|(?<=" + Author + @"[^.]{0,60}\w{2}|" + Author
            + @"[^.]{0,60}\b[A-Z]\. \w{2,40})\.\s+(?=[A-Z])|\s+\|\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, ImportPatterns.Limit);
}
