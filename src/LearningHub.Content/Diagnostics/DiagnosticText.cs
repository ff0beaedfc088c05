using System.Text;

namespace LearningHub.Content.Diagnostics;

/// <summary>Writes diagnostics for people: place, message, the line itself, advice.</summary>
public static class DiagnosticText
{
    /// <summary>The text of some diagnostics.</summary>
    /// <param name="diagnostics">In the order in which they are to be shown.</param>
    /// <param name="lineOf">Returns a line of a file, counted from 1; null if it cannot be read.</param>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, Func<string, int, string?> lineOf)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append(diagnostic.Path).Append(':').Append(diagnostic.At.Line).Append(':').Append(diagnostic.At.Column).Append(": ")
                .Append(Word(diagnostic.Code.Severity)).Append(' ').Append(diagnostic.Code.Id).Append(": ").Append(diagnostic.Message)
                    .Append('\n');
            if (!Model.Assets.IsPublished(diagnostic.Path) && lineOf(diagnostic.Path, diagnostic.At.Line) is { } line)
                Excerpt(text, line, diagnostic.At);
            text.Append("    ").Append(diagnostic.Advice).Append("\n\n");
        }
        return text.ToString();
    }

    /// <summary>"2 errors, 1 warning" in words.</summary>
    public static string Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Code.Severity is Severity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Code.Severity is Severity.Warning);
        return (errors, warnings) switch
        {
            (0, 0) => "No problems found.",
            (0, _) => $"{Count(warnings, "warning")}.",
            (_, 0) => $"{Count(errors, "error")}.",
            _ => $"{Count(errors, "error")}, {Count(warnings, "warning")}.",
        };
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    /// <summary>The number of pieces of advice by code, one code per line; empty without advice.</summary>
    public static string AdviceSummary(IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var group in diagnostics.Where(found => found.Code.Severity is Severity.Advice).GroupBy(found => found.Code.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
            text.Append("  advice ").Append(group.Key).Append(": ").Append(group.First().Code.Title).Append(", ").Append(group.Count())
                .Append(group.Count() == 1 ? " time\n" : " times\n");
        return text.ToString();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advice",
    };

    private static void Excerpt(StringBuilder text, string line, SourcePosition at)
    {
        const int widest = 160;
        var start = Math.Max(0, Math.Min(at.Column - 1, line.Length) - widest / 2);
        var shown = line.Substring(start, Math.Min(widest, line.Length - start)).Replace('\t', ' ');
        var number = at.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        text.Append("  ").Append(number).Append(" | ").Append(shown).Append('\n');
        text.Append(' ', number.Length + 2).Append(" | ").Append(' ', Math.Clamp(at.Column - 1 - start, 0, shown.Length)).Append("^\n");
    }
}
