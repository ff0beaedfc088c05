using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Releases.Folder;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Sources;

namespace LearningHub.Studio.Desk;

/// <summary>Collects what the desk shows.</summary>
internal static class DeskBuilder
{
    private const int DaysAhead = 30;
    private const int ReleasesShown = 3;

    /// <summary>The desk of today.</summary>
    public static DeskPage Build(StudioRequest studio, Frame frame)
    {
        var folder = studio.Folder;
        var library = folder.Library;
        Resource[] resources = [.. library.Source.Resources.Select(file => file.Resource).OfType<Resource>()];
        var safety = library.Diagnostics.Where(diagnostic => DiagnosticCodes.MayBeAccepted(diagnostic.Code.Id)).ToArray();
        var others = library.Diagnostics.Except(safety).ToArray();
        return new DeskPage
        {
            Frame = frame,
            History = studio.History.State,
            Remarks =
            [
                .. studio.Readers.List().Where(link => link.Remarks.Count > 0)
                    .Select(link => (resources.FirstOrDefault(resource => resource.Path == link.Path)?.Title ?? link.Path, link)),
            ],
            Errors = [.. others.Where(diagnostic => diagnostic.Code.Severity is Severity.Error)],
            Warnings = [.. others.Where(diagnostic => diagnostic.Code.Severity is Severity.Warning)],
            Safety = [.. safety.Where(diagnostic => diagnostic.Code.Severity is not Severity.Advice)],
            Advice = library.Diagnostics.Count(diagnostic => diagnostic.Code.Severity is Severity.Advice),
            Drafts =
            [
                .. resources.Where(resource => resource.Status is ResourceStatus.Draft)
                    .Select(resource => DraftOf(studio, resource)).OrderByDescending(draft => draft.Changed),
            ],
            HeldBack = [.. resources.Where(resource => resource.IsHeldBackOn(folder.Today)).OrderBy(resource => resource.Published)],
            Ending =
            [
                .. resources.Where(resource => resource.Status is not ResourceStatus.Draft
                        && resource.PublishUntil?.Value <= folder.Today.AddDays(DaysAhead))
                    .OrderBy(resource => resource.PublishUntil!.Value.Value),
            ],
            Reviews =
            [
                .. resources.Where(resource => resource.Status is ResourceStatus.Published
                        && resource.ReviewBy?.Value <= folder.Today.AddDays(DaysAhead))
                    .OrderBy(resource => resource.ReviewBy!.Value.Value),
            ],
            Recommendations = [.. OpenIn(resources)],
            Releases = studio.Publication is { } publication ? ReleasesOf(publication) : null,
        };
    }

    private static DeskDraft DraftOf(StudioRequest studio, Resource resource)
    {
        var writer = studio.Writers.Find(resource.Path);
        return new DeskDraft(resource, File.GetLastWriteTimeUtc(Path.Combine(studio.Folder.Root, resource.Path)))
        {
            Writer = writer,
            IsNow = writer is not null && studio.Writers.IsNow(writer),
            Decisions = studio.Imports.Find(resource.Path) is { } import ? ImportBeside.Count(import, studio.Folder) : null,
        };
    }

    private static IEnumerable<OpenRecommendation> OpenIn(Resource[] resources)
    {
        var answered = resources.SelectMany(resource => resource.RespondsTo).Select(answer => answer.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var resource in resources.Where(resource => resource.Status is ResourceStatus.Published))
        {
            foreach (var recommendation in resource.Recommendations)
            {
                var missing = (recommendation.Owner is null, !answered.Contains($"{resource.Id}#{recommendation.Id}")) switch
                {
                    (true, true) => "no owner, no answer",
                    (true, false) => "no owner",
                    (false, true) => "no answer",
                    _ => null,
                };
                if (missing is not null) yield return new OpenRecommendation(resource, recommendation.Title, missing);
            }
        }
    }

    private static List<string> ReleasesOf(PublicationFolder publication)
    {
        var lines = new List<string>();
        foreach (var name in publication.List().Reverse().Take(ReleasesShown))
        {
            var record = PublicationRecord.TryRead(publication.PathOf(name));
            var who = record is null ? string.Empty : $" by {record.By}: {record.InWords()}";
            var served = name == publication.Current ? " (served now)" : string.Empty;
            lines.Add($"{StudioLinks.Moment(name.At)}{who}{served}");
        }
        return lines;
    }
}
