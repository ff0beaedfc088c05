using LearningHub.Content.Checking.Safety.Cases;
using LearningHub.Content.Checking.Safety.Identifiers;
using LearningHub.Content.Checking.Safety.Numbers;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking.Safety;

/// <summary>
/// Looks for what may give a person away: identifiers, details of one family that join, small numbers of people.
/// A pattern that runs out of time ends the inspection of its resource as a fault (see <see cref="PatternTime"/>): a text that was not looked at must never pass.
/// </summary>
internal static class SafetyCheck
{
    // In this order: what an earlier one has found, a later one leaves alone.
    private static readonly ILineDetector[] Detectors =
    [
        new EmailDetector(), new NhsNumberDetector(), new InsuranceNumberDetector(), new BirthDateDetector(), new ReferenceDetector(), new PhoneDetector(), new StreetAddressDetector(),
        new PostcodeDetector(), new ExactDateDetector(), new ExactAgeDetector(), new PlaceDetector(), new NameDetector(), new GivenNameDetector(), new StoryNameDetector(), new SmallNumberDetector(),
    ];

    /// <summary>What one resource gives away by itself.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="parts">The resource taken apart.</param>
    /// <param name="context">What is public anyway.</param>
    public static ResourceSafety Inspect(Resource resource, ResourceLines parts, SafetyContext context)
    {
        var found = new List<SafetyFinding>();
        var faults = new List<SafetyFault>();
        var places = new List<SafetyFinding>();
        foreach (var line in parts.Lines)
        {
            found.Clear();
            foreach (var finding in Lines(line, context, found))
            {
                if (finding.Kind is SafetyKind.Name or SafetyKind.Place && parts.IsMadeUp(finding.Words)) continue;
                faults.Add(Fault(finding, resource.Path));
                if (finding.Kind is SafetyKind.Place) places.Add(finding);
            }
        }
        found.Clear();
        foreach (var (table, cells, chart) in parts.Tables)
        {
            if (cells.Count == 0 || cells[0].Setting != LineSetting.None) continue;
            SmallNumberTable.Find(table, cells, context.SmallNumber, found);
            if (chart is not null) SmallNumberTable.Find(chart, cells[0], context.SmallNumber, found);
        }
        faults.AddRange(found.DistinctBy(finding => (finding.Line, finding.Start)).Select(finding => Fault(finding, resource.Path)));
        var cases = Cases(parts.Outlines, places);
        foreach (var each in cases)
        {
            if (CombinationWords.Of(each, []) is { } fault) faults.Add(Fault(each.Outline, fault, resource.Path));
        }
        return faults.Count == 0 && cases.Count == 0 ? ResourceSafety.Nothing : new ResourceSafety(faults, cases);
    }

    /// <summary>What one line gives away.</summary>
    public static IReadOnlyList<SafetyFinding> Lines(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        var before = 0;
        foreach (var detector in Detectors)
        {
            detector.Find(line, context, found);
            for (var i = found.Count - 1; i >= before; i--)
            {
                for (var earlier = 0; earlier < before; earlier++)
                {
                    if (!found[i].Overlaps(found[earlier])) continue;
                    found.RemoveAt(i);
                    break;
                }
            }
            before = found.Count;
        }
        return found;
    }

    /// <summary>A finding in an outline as a fault; only the mark of the whole outline accepts it.</summary>
    public static SafetyFault Fault(CaseOutline outline, SafetyFinding finding, string path)
    {
        var passage = outline.Text;
        return new SafetyFault(
            new Diagnostic(SafetyWords.CodeOf(finding.Kind), finding.Line.OtherPath ?? path, finding.Line.At(finding.Start), SafetyWords.Message(finding), Advice(finding, SafetyFault.MarkOf(passage))), null, passage);
    }

    private static SafetyFault Fault(SafetyFinding finding, string path)
    {
        var words = finding.Line.Row is { IsRow: true } ? null : finding.Kind <= SafetyKind.Reference ? finding.Words : finding.Line.SentenceTextAt(finding.Start).Trim().ToString();
        return new SafetyFault(
            new Diagnostic(SafetyWords.CodeOf(finding.Kind), finding.Line.OtherPath ?? path, finding.Line.At(finding.Start), SafetyWords.Message(finding), Advice(finding, finding.Line.Mark)), words, finding.Line.Passage);
    }

    private static string Advice(SafetyFinding finding, string mark) =>
        $"{SafetyWords.Advice(finding)} If it may stand: accepted-risks, code {SafetyWords.CodeOf(finding.Kind).Id}, text \"{mark}\".";

    // Of stretches that overlap, one that says the same as the one before is left out.
    private static IEnumerable<ScoredOutline> Windows(List<CaseOutline> windows, IReadOnlyList<SafetyFinding> places)
    {
        CombinationScore? before = null;
        for (var i = 0; i < windows.Count; i++)
        {
            var details = DetailFinder.Find(windows[i], places);
            var score = CombinationScore.Of(details);
            var isTold = before is { IsNear: true } && score.IsNear && (before.IsRefused || !score.IsRefused);
            before = isTold ? null : score;
            if (details.Count > 0 && !isTold) yield return new ScoredOutline(windows[i], score);
        }
    }

    private static List<ScoredOutline> Cases(IReadOnlyList<CaseOutline> outlines, IReadOnlyList<SafetyFinding> places)
    {
        var cases = new List<ScoredOutline>();
        foreach (var outline in outlines)
        {
            var details = DetailFinder.Find(outline, places);
            if (details.Count == 0) continue;
            var windows = OutlineWindows.Of(outline).ToList();
            if (windows.Count == 1) cases.Add(new ScoredOutline(outline, CombinationScore.Of(details)));
            else cases.AddRange(Windows(windows, places));
        }
        return cases;
    }
}
