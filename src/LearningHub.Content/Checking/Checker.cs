using System.Globalization;
using LearningHub.Content.Checking.Quality;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Checking.Safety.Cases;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model;
using LearningHub.Content.Reading;

namespace LearningHub.Content.Checking;

/// <summary>Runs every check over a linked library.</summary>
public static class Checker
{
    /// <summary>All faults of the library, unsorted.</summary>
    /// <param name="catalogue">The library.</param>
    /// <param name="source">What it was linked from.</param>
    /// <param name="today">The day on which dates are judged.</param>
    /// <param name="known">What an earlier run found, if it still holds for every resource that is the same instance.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static CheckResult Check(Catalogue catalogue, HubSource source, DateOnly today, CheckResult? known = null, CancellationToken cancellation = default)
    {
        var context = new CheckContext(catalogue, today, source);
        var resources = catalogue.Resources;
        var faults = new IReadOnlyList<Diagnostic>[resources.Count];
        var safety = new ResourceSafety[resources.Count];
        Parallel.For(0, faults.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var (knownFaults, knownSafety) = (known?.OfResources.GetValueOrDefault(resources[i]), known?.Safety.GetValueOrDefault(resources[i]));
            var lines = knownFaults is null || knownSafety is null ? new ResourceLines(resources[i], context.Safety) : null;
            faults[i] = knownFaults ?? Check(resources[i], lines!, context);
            safety[i] = knownSafety ?? SafetyCheck.Inspect(resources[i], lines!, context.Safety);
        });
        var acceptances = new List<AcceptanceInForce>();
        IEnumerable<Diagnostic> risks = Risks(resources, safety, acceptances);
        return new CheckResult(ByInstance(resources, faults), [.. CheckData(context), .. StructureCheck.Unanswered(catalogue), .. risks])
        {
            Acceptances = acceptances,
            Safety = ByInstance(resources, safety),
        };
    }

    private static Dictionary<Resource, T> ByInstance<T>(IReadOnlyList<Resource> resources, T[] values)
    {
        var byInstance = new Dictionary<Resource, T>(values.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < values.Length; i++) byInstance[resources[i]] = values[i];
        return byInstance;
    }

    private static List<Diagnostic> Risks(IReadOnlyList<Resource> resources, ResourceSafety[] safety, List<AcceptanceInForce> acceptances)
    {
        var joined = CaseJoin.Find(resources.Zip(safety).SelectMany(pair => pair.Second.Cases.Select(each => (pair.First, each))))
            .ToLookup(each => each.Resource, each => each.Fault, (IEqualityComparer<Resource>)ReferenceEqualityComparer.Instance);
        var risks = new List<Diagnostic>();
        for (var i = 0; i < resources.Count; i++)
        {
            if (safety[i].Faults.Count == 0 && resources[i].AcceptedRisks.Count == 0 && !joined.Contains(resources[i])) continue;
            risks.AddRange(AcceptanceCheck.Run(resources[i], [.. safety[i].Faults, .. joined[resources[i]]], acceptances));
        }
        return risks;
    }

    private static IReadOnlyList<Diagnostic> Check(Resource resource, ResourceLines lines, CheckContext context)
    {
        var report = new FileReport(resource.Path);
        ReferenceChecks.Run(resource, context, report);
        DraftWordsCheck.Run(resource, report);
        BodyCheck.Run(resource, context, report);
        Words(resource, lines, context, report);
        StructureCheck.Run(resource, lines, report);
        if (resource.ReviewBy is { Value: var due, At: var at } && due != default && due < context.Today && resource.Status is ResourceStatus.Published)
        {
            report.Add(
                DiagnosticCodes.ReviewDatePassed, at, $"This resource was to be reviewed by {due.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.",
                "Read it through, put right what has changed, and write the new dates in reviewed and review-by. Or write status: archived.");
        }
        if (resource.Type == ResourceType.Audit && resource.Body.Findings.Count == 0)
            report.Add(DiagnosticCodes.FindingsMissing, SourcePosition.Start, "This audit has no findings.", "Write a heading ## Findings and below it each finding as ### Heading {#f-name .concern}.");
        return report.Diagnostics;
    }

    private static void Words(Resource resource, ResourceLines lines, CheckContext context, FileReport report)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        var isPublic = resource.Type.IsPublic;
        Line(FlatLine.Of(resource.Title, resource.TitleAt));
        Line(FlatLine.Of(resource.Summary, resource.SummaryAt));
        foreach (var line in lines.Prose) Line(line);
        ReadabilityCheck.Run(resource, lines.Prose, context.Catalogue.Settings.ReadingAge, report);
        foreach (var (_, _, chart) in lines.Tables)
        {
            if (chart is not null) FigureCheck.Run(chart, report);
        }

        void Line(FlatLine line)
        {
            FigureCheck.Run(line, report);
            WordingChecks.Contested(line, context, report);
            context.PlainWords.Run(line, report);
            if (isPublic) WordingChecks.Abbreviations(line, explained, context, report);
        }
    }

    private static IReadOnlyList<Diagnostic> CheckData(CheckContext context)
    {
        var settings = new FileReport("hub.yml");
        SettingsCheck.Run(context, settings);
        var glossary = new FileReport("glossary.yml");
        foreach (var term in context.Catalogue.Glossary.Terms)
        {
            if (term.Source is { } source) BodyCheck.Citations([source], context.Catalogue, glossary);
        }
        var references = new FileReport("references.yml");
        foreach (var reference in context.Catalogue.References.Values)
        {
            if (reference.Licence.Value.Length > 0) ReferenceChecks.Terms([reference.Licence], context.Catalogue.Vocabularies.Licences, references);
        }
        var law = new FileReport("law.yml");
        var known = context.Catalogue.Law.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in context.Catalogue.Law)
        {
            if (entry.ReplacedBy is not { } next || known.Contains(next.Value)) continue;
            law.Add(DiagnosticCodes.ReferenceBroken, next.At, $"\"{next.Value}\" is no entry of law.yml.", $"{DidYouMean.Sentence(next.Value, known)}Correct it or take it out.");
        }
        var search = new FileReport("search.yml");
        foreach (var pin in context.Catalogue.Search.Pins) SettingsCheck.Resource(pin.Resource, context, search);
        return [.. search.Diagnostics, .. settings.Diagnostics, .. glossary.Diagnostics, .. references.Diagnostics, .. law.Diagnostics];
    }
}
