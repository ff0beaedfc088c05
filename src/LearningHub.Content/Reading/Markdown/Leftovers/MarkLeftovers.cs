using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Markdown.Leftovers;

/// <summary>Finds stars, underscores, tildes, backticks and colons that were not read as marks.</summary>
internal static class MarkLeftovers
{
    /// <summary>Reports what was not read in a text.</summary>
    public static IEnumerable<Leftover> Find(string text)
    {
        int? opener = null;
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && text[end] == text[i]) end++;
            if (Run(text, i, end, ref opener) is { } leftover) yield return leftover;
            i = end;
        }
    }

    private static Leftover? Run(string text, int start, int end, ref int? opener)
    {
        var length = end - start;
        var before = start == 0 ? ' ' : text[start - 1];
        var after = end == text.Length ? ' ' : text[end];
        switch (text[start])
        {
            case '*' or '_' when length is 2 or 3:
                if (char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) return null;
                return Leftover(
                    start, $"\"{text[start..end]}\" is not read as bold text here.",
                    "Leave no space inside the marks, and put a space or a full stop outside of them: **bold** text.");
            case '*' or '_' when length == 1:
                if (char.IsWhiteSpace(before) && !char.IsWhiteSpace(after)) opener = start;
                else if (opener is { } first && !char.IsWhiteSpace(before) && text[first] == text[start])
                {
                    opener = null;
                    return Leftover(
                        first, $"\"{text[first]}\" is not read as emphasis here.",
                        "Leave no space inside the marks, and put a space or a full stop outside of them: *emphasised* text.");
                }
                return null;
            case '~' when length >= 2 && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)):
                return Leftover(start, "\"~~\" is not read as struck-out text here.",
                    "Write ~~struck out~~ with no space inside the marks.");
            case '`':
                return Leftover(start, "A backtick is never closed.",
                    "Write `code` between two backticks, or an apostrophe (') if you mean one.");
            case '=' when length == 2 && char.IsLetterOrDigit(after):
                return Leftover(start, "\"==\" is not read as marked text.", "Write **bold** instead.");
            default: return null;
        }
    }

    private static Leftover Leftover(int index, string message, string advice) =>
        new(index, DiagnosticCodes.MarkdownUnread, message, advice);
}
