using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
using LearningHub.Safety.Cases;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;

namespace LearningHub.Content.Checking.Safety;

/// <summary>Runs the safety check over resources and turns its findings into diagnostics.</summary>
internal static class SafetyCheck
{
    /// <summary>Checks one resource alone.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="parts">The resource taken apart.</param>
    /// <param name="context">What is public anyway.</param>
    public static ResourceSafety Inspect(Resource resource, ResourceLines parts, SafetyContext context)
    {
        var report = context.Checker.Check(parts.Document);
        if (report.Findings.Count == 0 && report.Cases.Count == 0 && report.Advice.Count == 0) return ResourceSafety.Nothing;
        // Looked up by line and not by text: hashing a long text takes time in proportion to its length, and a line can have many findings.
        var marks = new Dictionary<SafetyLine, string>();
        var diagnostics = report.Findings.Select(finding => Diagnostic(finding, resource.Path, marks)).ToList();
        diagnostics.AddRange(report.Combinations.Select(pair => Diagnostic(pair.Case.Outline, pair.Finding, resource.Path)));
        diagnostics.AddRange(report.Advice.Select(finding => Advice(finding, resource.Path)));
        var keys = report.Cases.SelectMany(each => CaseJoin.KeysOf(InDocument(resource, each))).Distinct()
            .Select(key => new StampBuilder().Add(key).Build());
        return new ResourceSafety(diagnostics, report.Cases) { CaseKeys = [.. keys] };
    }

    /// <summary>Checks the case outlines of different resources together.</summary>
    public static IEnumerable<(Resource Resource, SafetyDiagnostic Diagnostic)> Joined(
        IEnumerable<(Resource Resource, ScoredOutline Case)> cases)
    {
        foreach (var (found, finding) in CaseJoin.Find(cases.Select(each => InDocument(each.Resource, each.Case))))
            yield return ((Resource)found.Document, Diagnostic(found.Case.Outline, finding, found.Path));
    }

    private static CaseInDocument InDocument(Resource resource, ScoredOutline outline) =>
        new(resource, resource.Path, [.. resource.Sources.Select(source => source.Value)], outline);

    // Only the mark of the whole outline accepts a finding in it.
    private static SafetyDiagnostic Diagnostic(CaseOutline outline, SafetyFinding finding, string path)
    {
        var passage = outline.Text;
        return new SafetyDiagnostic(Diagnostic(finding, path, SafetyDiagnostic.MarkOf(passage)), null, passage);
    }

    private static SafetyDiagnostic Diagnostic(
        SafetyFinding finding, string path, Dictionary<SafetyLine, string> marks)
    {
        var line = finding.Line;
        var passage = line.Passage;
        if (!marks.TryGetValue(line, out var mark)) marks[line] = mark = SafetyDiagnostic.MarkOf(passage);
        var sentence = line.Text.AsSpan(Sentences.Around(line.Text, finding.Start)).Trim().ToString();
        var words = line.Row is { IsRow: true } ? null : finding.IsIdentifier ? finding.Words : sentence;
        return new SafetyDiagnostic(Diagnostic(finding, path, mark), words, passage);
    }

    // Advice stops nothing, so nobody need accept it.
    private static SafetyDiagnostic Advice(SafetyFinding finding, string path)
    {
        var place = (LinePlace)finding.Line.Origin!;
        var diagnostic = new Diagnostic(DiagnosticCodes.BusinessOfBoard, place.OtherPath ?? path, place.At(finding.Start),
            SafetyWords.AdviceMessage(finding), SafetyWords.Advice(finding));
        return new SafetyDiagnostic(diagnostic, null, finding.Line.Passage);
    }

    private static Diagnostic Diagnostic(SafetyFinding finding, string path, string mark)
    {
        var place = (LinePlace)finding.Line.Origin!;
        var code = SafetyWords.CodeOf(finding.Kind);
        var advice = $"{SafetyWords.Advice(finding)} If it may be published: accepted-risks, code {code.Id}, text \"{mark}\".";
        return new Diagnostic(code, place.OtherPath ?? path, place.At(finding.Start), SafetyWords.Message(finding), advice)
        {
            Offer = new SafetyOffer(finding.Words, mark),
        };
    }
}
