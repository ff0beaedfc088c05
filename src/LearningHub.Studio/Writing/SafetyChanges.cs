using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Studio.Writing;

/// <summary>Applies the words that the safety check offers, and adds acceptances of risks.</summary>
internal static class SafetyChanges
{
    private const string Instead = "Write instead: ";

    /// <summary>The words that a finding offers, taken from its advice.</summary>
    public static IReadOnlyList<string> OffersOf(Diagnostic diagnostic)
    {
        var at = diagnostic.Advice.IndexOf(Instead, StringComparison.Ordinal);
        if (diagnostic.Offer is null || at < 0) return [];
        var offers = new List<string>();
        var advice = diagnostic.Advice[(at + Instead.Length)..];
        if (advice.IndexOf(" If ", StringComparison.Ordinal) is var end and >= 0) advice = advice[..end];
        for (var open = advice.IndexOf('"'); open >= 0; open = advice.IndexOf('"', open))
        {
            var close = advice.IndexOf('"', open + 1);
            if (close < 0) break;
            offers.Add(advice[(open + 1)..close]);
            open = close + 1;
        }
        return [.. offers.Where(offer => offer.Length > 0 && !offer.Contains('\n')).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The text with other words at a place; null if the words are not there.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">Line of the words, from 1.</param>
    /// <param name="words">The words.</param>
    /// <param name="with">What to write instead.</param>
    public static string? Replace(string text, int line, string words, string with)
    {
        var start = 0;
        for (var number = 1; number < line && start >= 0; number++)
            start = text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : -1;
        if (start < 0 || words.Length == 0) return null;
        // A paragraph may have several lines, so its words are searched for from the line that the check names.
        var stop = text.IndexOf("\n\n", start, StringComparison.Ordinal) is var blank and >= 0 ? blank : text.Length;
        var at = text.IndexOf(words, start, stop - start, StringComparison.Ordinal);
        return at < 0 ? null : text[..at] + with + text[EndOfName(text, at + words.Length, with)..];
    }

    // Of "St Oswin’s Primary" only the first words may be reported. Following words that repeat the new words are removed too.
    private static int EndOfName(string text, int end, string with)
    {
        var said = with.Split(' ');
        while (end < text.Length && text[end] == ' ')
        {
            var next = end + 1;
            while (next < text.Length && char.IsLetter(text[next])) next++;
            if (!said.Contains(text[(end + 1)..next], StringComparer.OrdinalIgnoreCase)) break;
            end = next;
        }
        return end;
    }

    /// <summary>The front matter with an accepted risk; null if it could not be changed safely.</summary>
    public static FrontMatterEditor? Accept(
        FrontMatterEditor front, ResourceType type, string code, string mark, string reason, string role) =>
        front.Add(CommonKeys.AcceptedRisks,
        [
            (AcceptedRiskKeys.Code.Name, code), (AcceptedRiskKeys.Text.Name, mark), (AcceptedRiskKeys.Reason.Name, reason),
            (AcceptedRiskKeys.Role.Name, role),
        ], type);
}
