using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Import.Recognising.Results;

namespace LearningHub.Import.Recognising.Sections;

/// <summary>Splits an entry of a list of works into author, year and title, as far as possible.</summary>
internal static class ReferenceReader
{
    /// <summary>The entry.</summary>
    public static ImportedReference Read(string printed)
    {
        var url = AddressPattern.Match(printed) is { Success: true } found ? found.Value.TrimEnd('.', ',', ';', ')', '>') : null;
        var text = url is null ? printed : printed.Replace(url, string.Empty, StringComparison.Ordinal);
        var year = YearPattern.Match(text) is { Success: true } match
            ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        text = TrailerPattern.Replace(text, string.Empty).Trim(' ', '*', '<', '>', '(');
        if (AuthorFirstPattern.Match(text) is { Success: true } parts && parts.Groups["title"].Value.Trim() is { Length: > 3 } title)
            return new ImportedReference(
                printed, parts.Groups["author"].Value.Trim(' ', ',', '.'), year, title.Trim(' ', '.', '*', ','), url);
        return new ImportedReference(printed, string.Empty, year, text.Trim(' ', '.', ',', '*'), url);
    }

    private static readonly Regex AddressPattern = new(
        @"https?://[^\s<>]+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex YearPattern = new(
        @"\b(?:19|20)\d\d\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex AuthorFirstPattern = new(
        @"^(?<author>[^\d(]{3,80}?)[,.]?\s*(?:\((?:19|20)\d\d[a-z]?\)\s*[.,:]?|(?:19|20)\d\d[a-z]?\s*[.,:])\s*(?<title>[^.]{4,300})",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex TrailerPattern = new(
        @"\.?\s*(?:\[Online\]|Available at|Accessed|\(Accessed).*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
