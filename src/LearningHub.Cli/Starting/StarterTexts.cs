using System.Text;
using System.Text.RegularExpressions;

namespace LearningHub.Cli.Starting;

/// <summary>Changes texts of the starter content line by line, so that their comments stay.</summary>
internal static partial class StarterTexts
{
    /// <summary>Fills the placeholders <c>{name}</c> of a template in one pass, so an answer that looks like a placeholder is not
    /// changed.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        Slot().Replace(template, match => values[match.Groups[1].Value]);

    /// <summary><c>search.yml</c> with only the pins for some resources, only these as pages for people in need, and without words of
    /// the demonstration.</summary>
    public static string KeepPages(string search, IReadOnlySet<string> ids)
    {
        var lines = search.Split('\n').Where(line => Pin().Match(line) is not { Success: true } pin || ids.Contains(pin.Groups[1].Value))
            .Select(line => Pages().Replace(line, pages =>
                $"{pages.Groups[1].Value}[{string.Join(", ", pages.Groups[2].Value.Split(", ").Where(ids.Contains))}]"));
        return string.Join('\n', lines).Replace(" (made-up number)", string.Empty, StringComparison.Ordinal);
    }

    /// <summary>The glossary without the terms that name a work as their source.</summary>
    public static string LeaveOutSourced(string glossary)
    {
        var kept = new StringBuilder();
        foreach (var entry in EntryStart().Split(glossary))
        {
            if (!entry.Contains("\n  source:", StringComparison.Ordinal)) kept.Append(entry);
        }
        return kept.ToString();
    }

    /// <summary>A page without its first box.</summary>
    public static string RemoveFirstBox(string page)
    {
        var start = page.IndexOf("\n::: ", StringComparison.Ordinal);
        if (start < 0) return page;
        const string End = "\n:::\n";
        var end = page.IndexOf(End, start, StringComparison.Ordinal);
        return string.Concat(page.AsSpan(0, start), page.AsSpan(end + End.Length));
    }

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"^  - \{ query: .*, resource: ([a-z0-9-]+) \}\s*$")]
    private static partial Regex Pin();

    [GeneratedRegex(@"^(\s+pages: )\[([a-z0-9, -]+)\]")]
    private static partial Regex Pages();

    [GeneratedRegex("(?m)^(?=- term:)")]
    private static partial Regex EntryStart();
}
