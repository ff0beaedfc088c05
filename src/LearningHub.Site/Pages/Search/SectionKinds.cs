namespace LearningHub.Site.Pages.Search;

/// <summary>The label of the kind of a section in search results.</summary>
public static class SectionKinds
{
    private static readonly Dictionary<string, (string Label, FindingTone? Tone)> Kinds = new(StringComparer.Ordinal)
    {
        ["strength"] = ("Finding: strength", FindingTone.Strength),
        ["concern"] = ("Finding: concern", FindingTone.Concern),
        ["mixed"] = ("Finding: strengths and concerns", FindingTone.Mixed),
        ["recommendation"] = ("Recommendation", null),
        ["questions"] = ("Questions", null),
    };

    /// <summary>The label of a kind; null for a plain section.</summary>
    public static string? Label(string? kind) => kind is not null && Kinds.TryGetValue(kind, out var known) ? known.Label : null;

    /// <summary>The tone of a finding; null for everything that is not a finding.</summary>
    public static FindingTone? Tone(string? kind) => kind is not null && Kinds.TryGetValue(kind, out var known) ? known.Tone : null;
}
