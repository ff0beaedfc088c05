using System.Text;

namespace LearningHub.Content.Editing;

/// <summary>Restores the line ends of an edited text.</summary>
internal static class LineEnds
{
    /// <summary>The edited text with the line ends of the original. New lines get the most common line end.</summary>
    /// <param name="original">The text of the file.</param>
    /// <param name="edited">The text with LF at the end of each line.</param>
    public static string Keep(string original, string edited)
    {
        if (!original.Contains('\r', StringComparison.Ordinal)) return edited;
        var before = Split(original);
        var after = edited.Split('\n');
        var usual = before.GroupBy(line => line.End).Where(group => group.Key.Length > 0).MaxBy(group => group.Count())?.Key ?? "\n";
        var ends = Match(before, after);
        var text = new StringBuilder(edited.Length + after.Length);
        for (var i = 0; i < after.Length; i++)
        {
            text.Append(after[i]);
            if (i < after.Length - 1) text.Append(string.IsNullOrEmpty(ends[i]) ? usual : ends[i]);
        }
        return text.ToString();
    }

    // Equal lines from the top and from the bottom, then others in their order.
    private static string?[] Match(List<(string Text, string End)> before, string[] after)
    {
        var ends = new string?[after.Length];
        var (first, lastBefore, lastAfter) = (0, before.Count - 1, after.Length - 1);
        for (; first <= Math.Min(lastBefore, lastAfter) && before[first].Text == after[first]; first++) ends[first] = before[first].End;
        for (; Math.Min(lastBefore, lastAfter) >= first && before[lastBefore].Text == after[lastAfter]; lastBefore--, lastAfter--)
            ends[lastAfter] = before[lastBefore].End;
        var from = first;
        for (var i = first; i <= lastAfter; i++)
        {
            var found = before.FindIndex(from, lastBefore - from + 1, line => line.Text == after[i]);
            if (found < 0) continue;
            ends[i] = before[found].End;
            from = found + 1;
            if (from > lastBefore) break;
        }
        return ends;
    }

    private static List<(string Text, string End)> Split(string text)
    {
        var lines = new List<(string, string)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\r' or '\n')) continue;
            var end = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? "\r\n" : text[i].ToString();
            lines.Add((text[start..i], end));
            i += end.Length - 1;
            start = i + 1;
        }
        lines.Add((text[start..], string.Empty));
        return lines;
    }
}
