using LearningHub.Content.Model;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Guesses from words whether a finding tells of a strength or of a concern. A person confirms it.</summary>
internal static class ToneOfFinding
{
    private static readonly HashSet<string> Strong =
    [
        "good", "effective", "effectively", "strong", "strength", "strengths", "well", "improved", "timely", "positive", "positively", "clear", "consistently", "appropriately", "excellent", "informed", "promptly", "better",
    ];

    private static readonly HashSet<string> Weak =
    [
        "not", "no", "lack", "lacked", "poor", "missing", "delay", "delays", "delayed", "unclear", "failed", "inconsistent", "unacceptably", "concern", "rarely", "few", "insufficient", "absent", "weak", "limited", "late", "without",
        "never", "difficult", "variable", "unable", "gap", "gaps", "risk", "low", "missed", "nobody", "none",
    ];

    /// <summary>The tone.</summary>
    /// <param name="heading">Heading above the finding.</param>
    /// <param name="text">Its words.</param>
    /// <param name="hasChallenge">Whether the report asks for something because of it.</param>
    public static FindingKind Of(string heading, string text, bool hasChallenge)
    {
        if (hasChallenge || Has(heading, "critical", "concern", "worried", "negative", "weakness", "improvement")) return FindingKind.Concern;
        if (Has(heading, "positive", "strength", "good practice", "working well", "worked well", "went well", "gone well")) return FindingKind.Strength;
        int strong = 0, weak = 0;
        foreach (var word in Letters.Words(text))
        {
            if (Strong.Contains(word)) strong++;
            if (Weak.Contains(word)) weak++;
        }
        return weak > strong ? FindingKind.Concern : strong > weak && weak == 0 ? FindingKind.Strength : FindingKind.Mixed;
    }

    private static bool Has(string heading, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (heading.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
