using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Hub;

/// <summary>The keys of <c>accessibility</c> in <c>hub.yml</c>.</summary>
public static class AccessibilityKeys
{
    /// <summary>How far the site complies.</summary>
    public static DataKey Status { get; } = new("status", KeyKind.Choice)
    {
        Meaning = "How far the site complies with WCAG 2.2 AA.",
        Example = "partially",
        Words = ["not", "partially", "fully"],
        Template = "partially",
    };

    /// <summary>When the statement was first made.</summary>
    public static DataKey Prepared { get; } = new("prepared", KeyKind.Date)
    {
        Meaning = "The day on which the statement was first made.",
        Example = "2026-11-20",
        IsNeeded = true,
        Template = "{today}",
    };

    /// <summary>Day of the last test.</summary>
    public static DataKey Tested { get; } = new("tested", KeyKind.Date)
    {
        Meaning = "The day of the last test.",
        Example = "2026-11-20",
        IsNeeded = true,
        Template = "{today}",
    };

    /// <summary>Who tested the site, and how.</summary>
    public static DataKey Method { get; } = new("method", KeyKind.Text)
    {
        Meaning = "Who tested the site, and how.",
        Example = "The board tested each kind of page by keyboard.",
        IsNeeded = true,
        Template = "The board has not tested this site yet. The day given here is the day on which the site was set up.",
    };

    /// <summary>Working days to answer.</summary>
    public static DataKey ResponseDays { get; } = new("response-days", KeyKind.Number)
    {
        Meaning = "Within how many working days you answer.",
        Example = "5",
        Otherwise = "10",
        Template = "10",
    };

    /// <summary>What does not comply.</summary>
    public static DataKey NonCompliant { get; } = new("non-compliant", KeyKind.TextList)
    {
        Meaning = "What does not comply, a sentence each.",
        Example = "[Charts have no long description.]",
        Template = "- The site has not yet been tested by people who use assistive technology, so we cannot claim full "
            + "compliance with the WCAG 2.2 AA standard.\n",
    };

    /// <summary>What would be a disproportionate burden.</summary>
    public static DataKey DisproportionateBurden { get; } = new("disproportionate-burden", KeyKind.TextList)
    {
        Meaning = "What would be a disproportionate burden to correct, a sentence each.",
        Example = "[Reports of 2014 as PDF files.]",
    };

    /// <summary>What the regulations do not cover.</summary>
    public static DataKey OutOfScope { get; } = new("out-of-scope", KeyKind.TextList)
    {
        Meaning = "What the regulations do not cover, a sentence each.",
        Example = "[Recordings made before 2020.]",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        Status, Prepared, Tested, Method, ResponseDays, NonCompliant, DisproportionateBurden, OutOfScope,
    ];
}
