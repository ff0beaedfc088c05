namespace LearningHub.Content.Diagnostics;

/// <summary>What only a demonstration may publish: numbers and addresses that nobody answers, pages that are made up, and
/// translations that no native reader has read.</summary>
public static class DemonstrationOnly
{
    private static readonly DiagnosticCode[] Codes =
        [DiagnosticCodes.NumberMadeUp, DiagnosticCodes.AddressMadeUp, DiagnosticCodes.PageMadeUp, DiagnosticCodes.TranslationUnread];

    /// <summary>Why nothing was published.</summary>
    public const string Reason =
        "Nothing was published: the hub has numbers or addresses that nobody answers, pages that are made up, or translations that "
        + "no native reader has read. Replace them with your own, or remove them. Only a hub that says demonstration: true in hub.yml "
        + "may be published with them.";

    /// <summary>Those among some diagnostics.</summary>
    public static IReadOnlyList<Diagnostic> In(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(each => Codes.Contains(each.Code))];
}
