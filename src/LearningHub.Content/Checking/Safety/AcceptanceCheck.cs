using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Safety;

/// <summary>Removes the findings that somebody has accepted, and reports acceptances that no longer match a finding.</summary>
internal static class AcceptanceCheck
{
    /// <summary>The findings that are left to correct.</summary>
    /// <param name="resource">The resource with its acceptances.</param>
    /// <param name="diagnostics">All its diagnostics.</param>
    /// <param name="inForce">Receives the acceptances that match a finding.</param>
    public static IEnumerable<Diagnostic> Run(
        Resource resource, IReadOnlyList<SafetyDiagnostic> diagnostics, List<AcceptanceInForce> inForce)
    {
        if (resource.AcceptedRisks.Count == 0) return diagnostics.Select(diagnostic => diagnostic.Diagnostic);
        var left = diagnostics.ToList();
        var told = new List<Diagnostic>();
        foreach (var risk in resource.AcceptedRisks)
        {
            if (left.RemoveAll(diagnostic => diagnostic.IsAcceptedBy(risk)) > 0)
                inForce.Add(new AcceptanceInForce(resource.Id, risk.Code.Value, risk.Reason, risk.Role));
            else if (DiagnosticCodes.MayBeAccepted(risk.Code.Value) && !diagnostics.Any(diagnostic => diagnostic.IsAcceptedBy(risk)))
                told.Add(Unused(resource, risk));
        }
        return left.Select(diagnostic => diagnostic.Diagnostic).Concat(told);
    }

    private static Diagnostic Unused(Resource resource, AcceptedRisk risk) => new(
        DiagnosticCodes.AcceptanceUnused, resource.Path, risk.Text.At,
        $"No finding {risk.Code.Value} of this file has the words or the mark \"{risk.Text.Value}\" any more.",
        "The text has changed, or the risk is gone. Remove the entry. If the check then reports a finding, decide about it again.");
}
