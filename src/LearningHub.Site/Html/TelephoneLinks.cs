using System.Text.RegularExpressions;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Html;

/// <summary>Finds telephone numbers in running text and makes them links that a telephone calls.</summary>
internal static class TelephoneLinks
{
    private const RegexOptions Linear = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly Regex Number = new(@"\b0\d{2,4} ?\d{3,4}(?: ?\d{3,4})?\b|\b116 ?123\b|\b999\b|\b111\b", Linear);

    /// <summary>Writes some text, with a link for each number.</summary>
    /// <param name="html">Receives it.</param>
    /// <param name="text">The text.</param>
    /// <param name="write">Writes the text between numbers.</param>
    public static void Write(HtmlBuilder html, string text, Action<string> write)
    {
        var rest = 0;
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            foreach (Match match in Number.Matches(text))
            {
                if (match.Index > 0 && text[match.Index - 1] is '/' or '-' or '.' or ',' or '£') continue;
                write(text[rest..match.Index]);
                html.Raw("<a class=\"lh-telephone\"").Attribute("href", TelephoneAddress.FromNumber(match.Value)).Raw(">").Text(match.Value)
                    .Raw("</a>");
                rest = match.Index + match.Length;
            }
        }
        if (rest < text.Length) write(text[rest..]);
    }
}
