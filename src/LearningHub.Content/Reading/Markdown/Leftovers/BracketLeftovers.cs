using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Markdown.Context;

namespace LearningHub.Content.Reading.Markdown.Leftovers;

/// <summary>Finds links, notes, citations and braces that were not read as such.</summary>
internal static class BracketLeftovers
{
    private const int LongestShown = 60;

    /// <summary>Reports what was not read in a text.</summary>
    public static IEnumerable<Leftover> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var leftover = text[i] switch
            {
                ']' => AfterBracket(text, i),
                '[' => Bracket(text, i),
                '{' => Brace(text, i),
                '<' => Angle(text, i),
                '!' when Next(text, i) == '[' =>
                    Markdown(i, "A picture begins here and is not read as one.", "Write ![what the picture shows](file.png)."),
                '^' when Next(text, i) == '[' =>
                    Markdown(i, "A footnote inside the line is not read.",
                    "Write a mark, [^1], and below the paragraph a line [^1]: with the text."),
                '&' => Entity(text, i),
                _ => null,
            };
            if (leftover is not null) yield return leftover;
        }
    }

    private static char Next(string text, int index) => index + 1 < text.Length ? text[index + 1] : '\0';

    private static Leftover Markdown(int index, string message, string? advice = null) =>
        new(index, DiagnosticCodes.MarkdownUnread, message, advice);

    private static Leftover? AfterBracket(string text, int index)
    {
        var open = text.LastIndexOf('[', index);
        if (open < 0) return null;
        if (Next(text, index) == '(') return Link(text, open, index + 1);
        if (Next(text, index) != '[') return null;
        var end = text.IndexOf(']', index);
        end = text.IndexOf(']', index + 1);
        if (end <= index + 1) return null;
        return Markdown(
            open, $"\"{Shown(text, open, end + 1)}\" is not read as a link: nothing says where it leads.",
            "Write [text](address). If you mean the brackets themselves, put a backslash before each: \\[text].");
    }

    private static Leftover? Link(string text, int open, int paren)
    {
        var end = text.IndexOf(')', paren);
        var address = end < 0 ? string.Empty : text[(paren + 1)..end];
        if (end >= 0 && address.Length == 0) return null;
        var why = end < 0 ? "its round bracket is never closed." : address.AsSpan().Trim().IndexOfAny(' ', '\n') >= 0
            ? "there is a space in its address." : "its address cannot be read.";
        return new Leftover(
            open, DiagnosticCodes.LinkBroken, $"\"{Shown(text, open, end < 0 ? text.Length : end + 1)}\" is not read as a link: {why}",
            "Write [text](address) with %20 for each space in the address, or put < and > around it.");
    }

    private static Leftover? Bracket(string text, int index)
    {
        var next = Next(text, index);
        if (next == '[') return Markdown(index, "Links in two square brackets are not read.", "Write [text](address).");
        var end = text.IndexOf(']', index);
        if (next == '@')
        {
            return new Leftover(
                index, DiagnosticCodes.CitationMalformed, "A citation begins here and is never closed.",
                "Write [@id, paragraph] on one line.");
        }
        if (end < 0) return null;
        var inside = text.AsSpan(index + 1, end - index - 1);
        for (var i = 1; i < inside.Length - 1; i++)
        {
            if (inside[i] != '@' || inside[i - 1] is not (' ' or '-' or ';') || !char.IsAsciiLetterLower(inside[i + 1])) continue;
            return new Leftover(
                index, DiagnosticCodes.CitationMalformed, $"\"{Shown(text, index, end + 1)}\" is not read as a citation.",
                "A citation begins with [@ and the id: [@id, paragraph]. Write other words before the bracket.");
        }
        return null;
    }

    private static Leftover? Brace(string text, int index)
    {
        var end = text.IndexOf('}', index);
        if (end < 0) return null;
        var inside = text.AsSpan(index + 1, end - index - 1).TrimStart();
        var looksLikeKeys = inside.Length > 0 && (inside[0] is '#' or '.' || KeyBeforeEquals(inside));
        if (!looksLikeKeys || inside.Contains('\n')) return null;
        return new Leftover(
            index, DiagnosticCodes.AttributesInvalid, $"The braces \"{Shown(text, index, end + 1)}\" are not read and would be shown.",
            "Write them at the end of a heading that begins with hashes, or on a line of their own before a chart, a table or a quoted "
                + "voice: "
            + "{#id .class key=word key=\"some words\"} with straight quotation marks.");
    }

    private static bool KeyBeforeEquals(ReadOnlySpan<char> inside)
    {
        var equals = inside.IndexOf('=');
        if (equals <= 0) return false;
        foreach (var letter in inside[..equals])
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')) return false;
        }
        return true;
    }

    private static Leftover? Angle(string text, int index)
    {
        var rest = text.AsSpan(index + 1);
        if (!rest.StartsWith("http:") && !rest.StartsWith("https:") && !rest.StartsWith("mailto:") && !rest.StartsWith("www.")) return null;
        var end = text.IndexOf('>', index);
        return new Leftover(
            index, DiagnosticCodes.LinkBroken, $"\"{Shown(text, index, end < 0 ? text.Length : end + 1)}\" is not read as a link.",
            "Write the whole address without spaces, with %20 for each space: <https://example.org/my%20page>.");
    }

    private static Leftover? Entity(string text, int index)
    {
        var end = index + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#')) end++;
        if (end >= text.Length || text[end] != ';' || end - index < 3) return null;
        return Markdown(index, $"\"{text[index..(end + 1)]}\" is not the name of a character.", "Type the character itself.");
    }

    private static string Shown(string text, int start, int end)
    {
        var isCut = end - start > LongestShown;
        var shown = text[start..(isCut ? start + LongestShown : end)].Replace('\n', ' ').Replace(LineText.Understood, '…');
        return isCut ? shown + "…" : shown;
    }
}
