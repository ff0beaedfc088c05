using System.Globalization;
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
    /// <param name="known">Faults of resources found in an earlier run, if they still hold.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static CheckResult Check(
        Catalogue catalogue, HubSource source, DateOnly today, IReadOnlyDictionary<Resource, IReadOnlyList<Diagnostic>>? known = null, CancellationToken cancellation = default)
    {
        var context = Context(catalogue, source, today);
        var faults = new IReadOnlyList<Diagnostic>[catalogue.Resources.Count];
        Parallel.For(0, faults.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            faults[i] = known?.GetValueOrDefault(catalogue.Resources[i]) ?? Check(catalogue.Resources[i], context));
        var byResource = new Dictionary<Resource, IReadOnlyList<Diagnostic>>(faults.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < faults.Length; i++) byResource[catalogue.Resources[i]] = faults[i];
        return new CheckResult(byResource, CheckData(context));
    }

    private static CheckContext Context(Catalogue catalogue, HubSource source, DateOnly today) => new(catalogue, today, source.Questions.Keys.ToHashSet(StringComparer.Ordinal), source.UnreadIds);

    private static IReadOnlyList<Diagnostic> Check(Resource resource, CheckContext context)
    {
        var report = new FileReport(resource.Path);
        ReferenceChecks.Run(resource, context, report);
        BodyCheck.Run(resource, context, report);
        Words(resource, context, report);
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

    private static void Words(Resource resource, CheckContext context, FileReport report)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        var isPublic = resource.Type.IsPublic;
        Line(FlatLine.Of(resource.Title, resource.TitleAt));
        Line(FlatLine.Of(resource.Summary, resource.SummaryAt));
        foreach (var content in BodyWalk.Lines(resource.Body.Blocks, quotations: false)) Line(FlatLine.Of(content));
        foreach (var chart in BodyWalk.Blocks(resource.Body.Blocks).OfType<ChartBlock>()) FigureCheck.Run(chart, report);

        void Line(FlatLine line)
        {
            FigureCheck.Run(line, report);
            WordingChecks.Contested(line, context, report);
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
