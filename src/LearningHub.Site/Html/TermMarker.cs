using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;

namespace LearningHub.Site.Html;

/// <summary>Writes text, and links each abbreviation of the glossary the first time that a page uses it.</summary>
internal sealed class TermMarker(LinkedLibrary library, PageUrls urls)
{
    private readonly HashSet<string> marked = new(StringComparer.Ordinal);

    /// <summary>Writes some text, marking abbreviations unless it is inside a link or a heading.</summary>
    public void Write(HtmlBuilder html, string text, bool mark)
    {
        if (!mark)
        {
            html.Text(text);
            return;
        }
        var rest = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiLetterUpper(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
            {
                i++;
                continue;
            }
            var end = WordEnd(text, i);
            if (end - i >= 2 && library.Glossary.FindAbbreviation(text.AsSpan(i, end - i)) is { } term && marked.Add(term.Id))
            {
                html.Text(text.AsSpan(rest, i - rest));
                Mark(html, text.AsSpan(i, end - i), term);
                rest = end;
            }
            i = end;
        }
        html.Text(text.AsSpan(rest));
    }

    private void Mark(HtmlBuilder html, ReadOnlySpan<char> word, GlossaryTerm term) =>
        html.Raw("<a class=\"lh-term\"").Attribute("href", $"{urls.To(GeneratedPages.Glossary)}#{term.Id}")
            .Raw("><abbr").Attribute("title", term.Expansion).Raw(">").Text(word).Raw("</abbr></a>");

    // The sign in "A&E".
    private static bool JoinsCapitals(string text, int at) =>
        text[at] is '&' or '-' && at + 1 < text.Length && char.IsAsciiLetterUpper(text[at + 1]);

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || JoinsCapitals(text, end))) end++;
        return end;
    }
}
