using System.Globalization;

namespace LearningHub.Content.Diagnostics;

/// <summary>The safety warnings that somebody must agree to, one by one, before they are published.</summary>
public static class SafetyWarnings
{
    /// <summary>The warnings that are left.</summary>
    public static IReadOnlyList<Diagnostic> In(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(each => each.Code.Severity is Severity.Warning && DiagnosticCodes.MayBeAccepted(each.Code.Id))];

    /// <summary>The name of a warning: its code, file and line.</summary>
    public static string NameOf(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code.Id}:{diagnostic.Path}:{diagnostic.At.Line}");
}
