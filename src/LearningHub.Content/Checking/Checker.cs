using LearningHub.Content.Checking.Quality;
using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Checking.Safety.Files;
using LearningHub.Content.Checking.Settings;
using LearningHub.Content.Checking.Voices;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Checking;

/// <summary>Runs every check over a linked library.</summary>
public static class Checker
{
    /// <summary>All diagnostics of the library, unsorted.</summary>
    /// <param name="library">The library.</param>
    /// <param name="source">What it was linked from.</param>
    /// <param name="today">The day on which dates are judged.</param>
    /// <param name="known">The result of an earlier run, if it is still valid for every resource that is the same instance.</param>
    /// <param name="cache">What an earlier build found; null: nothing is looked up there, and nothing recorded for a later one.</param>
    /// <param name="report">Told how many resources are checked.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static CheckResult Check(
        LinkedLibrary library, LibrarySource source, DateOnly today, CheckResult? known = null, InspectionCache? cache = null,
        Action<string, int, int>? report = null, CancellationToken cancellation = default)
    {
        var context = new CheckContext(library, today, source);
        var resources = library.Resources;
        var inspections = new Inspection[resources.Count];
        var done = 0;
        Parallel.For(0, inspections.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            inspections[i] = known?.OfResources.GetValueOrDefault(resources[i]) is { } before
                ? before
                : cache is null ? Inspection.Inspect(resources[i], context)
                : cache.Find(resources[i], context) ?? Inspection.InspectAndRecord(resources[i], context);
            report?.Invoke("Checking resources", Interlocked.Increment(ref done), inspections.Length);
        });
        InspectMeetingCases(resources, inspections, context, isRecorded: cache is not null);
        var acceptances = new List<AcceptanceInForce>();
        var risks = Risks(resources, inspections, acceptances);
        return new CheckResult([.. CheckData(context), .. StructureCheck.Unanswered(library), .. risks])
        {
            Acceptances = acceptances,
            OfResources = ByInstance(resources, inspections),
        };
    }

    /// <summary>Diagnostics of pictures and documents: hidden data, and brand pictures of the wrong kind or size.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="source">What was read from it.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static IReadOnlyList<Diagnostic> CheckFiles(IContentFiles files, LibrarySource source, CancellationToken cancellation = default)
    {
        var paths = source.Assets.Where(HiddenDataCheck.LooksInto).Order(StringComparer.Ordinal).ToArray();
        var diagnostics = paths.AsParallel().AsOrdered().WithCancellation(cancellation)
            .SelectMany(path => HiddenDataCheck.Run(files, path, source.Settings)).ToList();
        if (source.Settings is not { } settings) return diagnostics;
        var report = new FileReport("hub.yml");
        BrandPictureCheck.Check(settings.Brand, files, source.Assets, report);
        diagnostics.AddRange(report.Diagnostics);
        return diagnostics;
    }

    // A case that is told in several resources is scored with the details of all, which an earlier build has not kept.
    private static void InspectMeetingCases(
        IReadOnlyList<Resource> resources, Inspection[] inspections, CheckContext context, bool isRecorded)
    {
        var tellers = new Dictionary<Stamp, List<int>>();
        for (var i = 0; i < inspections.Length; i++)
        {
            foreach (var key in inspections[i].Safety.CaseKeys)
            {
                if (tellers.TryGetValue(key, out var known)) known.Add(i);
                else tellers[key] = [i];
            }
        }
        foreach (var i in tellers.Values.Where(each => each.Count > 1).SelectMany(each => each).Distinct()
            .Where(i => inspections[i].Safety.Cases.Count == 0))
        {
            inspections[i] = isRecorded ? Inspection.InspectAndRecord(resources[i], context) : Inspection.Inspect(resources[i], context);
        }
    }

    private static Dictionary<Resource, Inspection> ByInstance(IReadOnlyList<Resource> resources, Inspection[] inspections)
    {
        var byInstance = new Dictionary<Resource, Inspection>(inspections.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < inspections.Length; i++) byInstance[resources[i]] = inspections[i];
        return byInstance;
    }

    private static List<Diagnostic> Risks(IReadOnlyList<Resource> resources, Inspection[] inspections, List<AcceptanceInForce> acceptances)
    {
        var joined = SafetyCheck.Joined(
            resources.Zip(inspections).SelectMany(pair => pair.Second.Safety.Cases.Select(each => (pair.First, each))))
            .ToLookup(each => each.Resource, each => each.Diagnostic, (IEqualityComparer<Resource>)ReferenceEqualityComparer.Instance);
        var risks = new List<Diagnostic>();
        for (var i = 0; i < resources.Count; i++)
        {
            if (inspections[i].Safety.Diagnostics.Count == 0 && resources[i].AcceptedRisks.Count == 0 && !joined.Contains(resources[i]))
                continue;
            risks.AddRange(AcceptanceCheck.Run(resources[i], [.. inspections[i].Safety.Diagnostics, .. joined[resources[i]]], acceptances));
        }
        return risks;
    }

    private static IReadOnlyList<Diagnostic> CheckData(CheckContext context)
    {
        var settings = new FileReport("hub.yml");
        SettingsCheck.Run(context, settings);
        var glossary = new FileReport("glossary.yml");
        foreach (var term in context.Library.Glossary.Terms)
        {
            if (term.Source is { } source) BodyCheck.CheckCitations([source], context.Library, glossary);
        }
        var references = new FileReport("references.yml");
        foreach (var reference in context.Library.References.Values)
        {
            if (reference.Licence.Value.Length > 0)
                ReferenceChecks.CheckTerms([reference.Licence], context.Library.Vocabularies.Licences, references);
            if (reference.Url is null && string.IsNullOrWhiteSpace(reference.HowToGet))
            {
                references.Add(
                    DiagnosticCodes.SourceUnreachable, reference.At, $"Nothing says how readers can get \"{reference.Title}\".",
                    "Write where it can be read behind URL, or who holds it and how to ask behind how-to-get.");
            }
        }
        var vocabularies = new FileReport("vocabularies.yml");
        SettingsCheck.CheckDrawings(context.Library, vocabularies);
        var voices = VoiceCheck.Run(context);
        var law = new FileReport("law.yml");
        var known = context.Library.Law.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in context.Library.Law)
        {
            if (entry.ReplacedBy is not { } next || known.Contains(next.Value)) continue;
            law.Add(BrokenReference.Describe(law.Path, next, "entry", "in law.yml", known));
        }
        var search = new FileReport("search.yml");
        foreach (var pin in context.Library.Search.Pins) SettingsCheck.CheckResource(pin.Resource, context, search);
        PeopleFirstCheck.Run(context, search);
        var bank = new FileReport(QuestionBank.FileName);
        QuestionChecks.Bank(context, bank);
        return
        [
            .. bank.Diagnostics, .. search.Diagnostics, .. settings.Diagnostics, .. glossary.Diagnostics,
            .. references.Diagnostics, .. vocabularies.Diagnostics, .. voices, .. law.Diagnostics,
        ];
    }
}
