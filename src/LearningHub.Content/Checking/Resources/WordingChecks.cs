using System.Text.RegularExpressions;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Checks that contested terms are in quotation marks, and that abbreviations on public pages are explained.</summary>
internal static partial class WordingChecks
{
    /// <summary>Reports contested terms outside quotation marks.</summary>
    public static void Contested(FlatLine line, CheckContext context, FileReport report)
    {
        var text = line.Text;
        for (var start = 0; start < text.Length;)
        {
            var found = text.AsSpan(start).IndexOfAny(context.ContestedWords);
            if (found < 0) return;
            var at = start + found;
            var (word, term) = Longest(text, at, context);
            if (term is not null && IsWhole(text, at, word.Length) && !IsQuoted(text, at))
            {
                report.Add(
                    DiagnosticCodes.TermContested, line.At(at), $"\"{text.Substring(at, word.Length)}\" is a contested term.",
                    $"Write \"{term.Preferred}\", describe what was seen, or put the term in quotation marks: "
                        + $"“{text.Substring(at, word.Length)}”.");
            }
            start = at + Math.Max(1, word.Length);
        }
    }

    /// <summary>Reports abbreviations that neither the glossary nor the text explains.</summary>
    public static void Abbreviations(FlatLine line, HashSet<string> explained, CheckContext context, FileReport report)
    {
        foreach (var (word, at) in FindAbbreviations(line, explained))
        {
            if (context.Known.Contains(word) || context.Library.Glossary.FindAbbreviation(word) is not null) continue;
            explained.Add(word);
            report.Add(
                DiagnosticCodes.AbbreviationUnknown, line.At(at),
                $"\"{word}\" is an abbreviation that this page does not explain.",
                "Write the words out, or add the abbreviation to glossary.yml. If everybody knows it, add it to known-abbreviations in "
                    + "hub.yml.");
        }
    }

    /// <summary>Abbreviations that nothing has explained yet. One in brackets explains itself from there on.</summary>
    public static IEnumerable<(string Word, int At)> FindAbbreviations(FlatLine line, HashSet<string> explained)
    {
        foreach (Match match in Abbreviation().Matches(line.Text))
        {
            if (match.Index > 0 && line.Text[match.Index - 1] == '(') explained.Add(match.Value);
            if (!explained.Contains(match.Value)) yield return (match.Value, match.Index);
        }
    }

    private static (string Word, GlossaryTerm? Term) Longest(string text, int at, CheckContext context)
    {
        (string Word, GlossaryTerm? Term) best = (string.Empty, null);
        foreach (var (word, term) in context.Contested)
        {
            if (word.Length > best.Word.Length && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                best = (word, term);
        }
        return best;
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length >= text.Length || !char.IsLetterOrDigit(text[at + length]));

    // Curly marks nest; straight ones alternate. Apostrophes are not quotation marks.
    private static bool IsQuoted(string text, int at)
    {
        var open = 0;
        var straight = false;
        foreach (var letter in text.AsSpan(0, at))
        {
            if (letter == '“') open++;
            else if (letter == '”' && open > 0) open--;
            else if (letter == '"') straight = !straight;
        }
        return open > 0 || straight;
    }

    private static Regex Abbreviation() => _abbreviation ??= new Regex(@"\b[A-Z]{2,6}s?\b");

    private static Regex? _abbreviation;
}
