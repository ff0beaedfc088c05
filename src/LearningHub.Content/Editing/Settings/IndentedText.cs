namespace LearningHub.Content.Editing.Settings;

/// <summary>Lines below a key or behind a hyphen, taken out of their indentation and put back.</summary>
internal static class IndentedText
{
    private const string Hyphen = "- ";
    private const string BelowHyphen = "  ";

    /// <summary>Lines without their indentation; null if one of them stands further out.</summary>
    public static string? Outdent(string lines, int spaces)
    {
        var indent = new string(' ', spaces);
        var cut = lines.Split('\n');
        for (var i = 0; i < cut.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(cut[i])) cut[i] = string.Empty;
            else if (cut[i].StartsWith(indent, StringComparison.Ordinal)) cut[i] = cut[i][spaces..];
            else return null;
        }
        return string.Join('\n', cut);
    }

    /// <summary>Lines with an indentation. Blank lines stay blank.</summary>
    public static string Indent(string lines, int spaces) =>
        string.Join('\n', lines.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));

    /// <summary>The entries of a list that stands without indentation, each without its hyphen; null if it is written otherwise.</summary>
    public static IReadOnlyList<string>? CutEntries(string list)
    {
        var entries = new List<string>();
        foreach (var line in list.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Hyphen, StringComparison.Ordinal)) entries.Add($"{line[Hyphen.Length..]}\n");
            else if (entries.Count == 0) return null;
            else if (line.Length == 0) entries[^1] += "\n";
            else if (line.StartsWith(BelowHyphen, StringComparison.Ordinal)) entries[^1] += $"{line[BelowHyphen.Length..]}\n";
            else return null;
        }
        return entries;
    }

    /// <summary>A list of some entries.</summary>
    public static string JoinEntries(IEnumerable<string> entries) => string.Concat(entries.Select(entry =>
        string.Concat(Hyphen, Indent(entry, Hyphen.Length).AsSpan(BelowHyphen.Length))));
}
