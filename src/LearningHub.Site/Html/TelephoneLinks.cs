using System.Text.RegularExpressions;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Html;

/// <summary>Finds telephone numbers in running text and makes them links that a telephone calls.</summary>
internal static class TelephoneLinks
{
    // Every repetition is bounded. So these need no engine that cannot go back, which takes long to make.
    private static readonly Regex Number =
        new(@"\b0\d{2,4} ?\d{3,4}(?: ?\d{3,4})?\b|\b116 ?123\b|\b999\b|\b111\b", RegexOptions.CultureInvariant);

    // In text for workers other numbers look like these: "0203", "111 cases".
    private static readonly Regex Helpline =
        new(@"\b0(?:300|80\d) \d{3,4}(?: \d{3,4})?\b|\b116 ?123\b|\b999\b|\bNHS 111\b", RegexOptions.CultureInvariant);

    /// <summary>Some text with a link for each helpline.</summary>
    public static HtmlText Write(string text)
    {
        var html = new HtmlBuilder();
        Write(html, text, isPublic: false, part => html.Text(part));
        return new HtmlText(html.ToString());
    }

    /// <summary>Writes some text, with a link for each number.</summary>
    /// <param name="html">Receives it.</param>
    /// <param name="text">The text.</param>
    /// <param name="isPublic">Whether it is for families: then every number of a telephone is a link, else helplines only.</param>
    /// <param name="write">Writes the text between numbers.</param>
    public static void Write(HtmlBuilder html, string text, bool isPublic, Action<string> write)
    {
        var rest = 0;
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            foreach (Match match in (isPublic ? Number : Helpline).Matches(text))
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
