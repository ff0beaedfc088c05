using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Tracing;
using LearningHub.Contract.Changes;
using LearningHub.Releases.Building;
using LearningHub.Releases.Publishing;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.History;
using LearningHub.Site.Increments;
using LearningHub.Studio.Folder;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Trail;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Publishing;

/// <summary>Shows what publishing would do, and publishes when somebody agrees to exactly that.</summary>
internal static class PublishEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Shows it.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio) =>
        ShowAsync(
            context, studio, studio.Folder.LoadForPublication(CacheOf(studio).Inspections, null, context.RequestAborted), string.Empty, []);

    /// <summary>Says how far a publication has come.</summary>
    public static Task ShowProgressAsync(HttpContext context, StudioRequest studio)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(studio.Progress.Words, context.RequestAborted);
    }

    /// <summary>Publishes.</summary>
    public static async Task TakeAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var by = WhoPublishes.NameIn(context, form);
        var cache = CacheOf(studio);
        var library = studio.Folder.LoadForPublication(cache.Inspections, studio.Progress.Report, context.RequestAborted);
        studio.Progress.End();
        var problems = ProblemsOf(studio, library, form, by);
        if (problems.Count > 0 || library.Linked is not { } linked || studio.Publication is not { } folder)
        {
            await ShowAsync(context, studio, library, by, problems);
            return;
        }
        if (AgreementOf(studio) is { } agreement)
        {
            if (AskedBefore(context, studio, agreement, form["state"].ToString()) is not { } first)
            {
                await StudioRequest.LeadTo(context, "/publish", "asked");
                return;
            }
            by = $"{first.Name}, agreed by {by}";
        }
        try
        {
            // Closing the browser does not stop a publication.
            using var publisher = await Publisher.BeginAsync(
                folder, by, Patience, studio.Options.Say, TimeProvider.System, CancellationToken.None);
            var site = new SiteContext(linked, studio.Options.Theme);
            var draft = ReleaseDrafting.Draft(folder, site, studio.Folder.Files, TimeProvider.System.GetUtcNow());
            var result = await SitePublishing.PublishAsync(
                publisher, draft, library, studio.Folder.Files, studio.Options.Keep, cache,
                new StageTimes { Report = studio.Progress.Report }, CancellationToken.None);
            foreach (var note in result.Notes) studio.Options.Say(note);
            AgreementOf(studio)?.Forget();
            Remember(context.Person(), studio, library, result, by);
            await StudioRequest.LeadTo(context, "/releases", result.IsNew ? "published" : "same");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await ShowAsync(context, studio, library, by, [$"{exception.Message} The site has not changed."]);
        }
        finally
        {
            studio.Progress.End();
        }
    }

    // The person who asked for this before; null after noting that this person asks now.
    private static StudioPerson? AskedBefore(HttpContext context, StudioRequest studio, Agreement agreement, string state)
    {
        if (agreement.AskedBy(state) is { } first && first.Id != context.Person().Id)
        {
            studio.Trail.Add(context.Person(), TrailEvent.Agreed, detail: $"asked by {first.Name}");
            return first;
        }
        agreement.Ask(state, context.Person());
        studio.Trail.Add(context.Person(), TrailEvent.Asked);
        return null;
    }

    private static void Remember(StudioPerson person, StudioRequest studio, Library library, PublishResult result, string by)
    {
        if (!result.IsNew) return;
        foreach (var warning in SafetyWarnings.In(library.Diagnostics))
        {
            studio.Trail.Add(
                person, TrailEvent.RiskAccepted, $"{warning.Path}, line {warning.At.Line}",
                $"{warning.Code.Id}, ticked when publishing", by);
        }
        string[] published = [.. library.Linked!.Resources.Select(resource => resource.Path)];
        studio.Readers.Erase(published);
        studio.Imports.Erase(published);
        studio.Writers.Erase(published);
        studio.Trail.Add(person, TrailEvent.Published, result.Release.Text, by: by);
        studio.Keep(person, studio.Folder.Files.List(), $"Publish release {result.Release.Text}");
    }

    private static Agreement? AgreementOf(StudioRequest studio) =>
        studio.Options is { SignIn.NeedsSecondPerson: true, StateFolder: { } folder } ? new Agreement(folder) : null;

    private static BuildCache CacheOf(StudioRequest studio) => studio.Publication is { Current: { } current } folder
        ? BuildCache.Open(folder.PathOf(current), studio.Options.Theme, studio.Options.Say) : BuildCache.Empty;

    private static List<string> ProblemsOf(StudioRequest studio, Library library, IFormCollection form, string by)
    {
        var problems = new List<string>();
        if (studio.Options.PublishTo is null) problems.Add("This studio was started without a folder to publish to.");
        if (by.Length == 0) problems.Add("Write who publishes.");
        if (library.HasErrors) problems.Add("There are errors that stop publishing. They are listed below.");
        var madeUp = DemonstrationOnly.In(library.Diagnostics);
        if (madeUp.Count > 0) problems.Add(DemonstrationOnly.Reason);
        problems.AddRange(madeUp.Select(diagnostic => $"{diagnostic.Path}, line {diagnostic.At.Line}: {diagnostic.Message}"));
        if (StateOf(library) != form["state"].ToString())
            problems.Add("The library has changed since this page was opened. Look at what will be published now, and publish again.");
        var allowed = form["allow"].ToHashSet(StringComparer.Ordinal);
        var open = SafetyWarnings.In(library.Diagnostics).Count(warning => !allowed.Contains(SafetyWarnings.NameOf(warning)));
        if (open == 1) problems.Add("One safety warning is left: correct it, or tick it.");
        if (open > 1) problems.Add($"{open} safety warnings are left: correct each, or tick it.");
        return problems;
    }

    private static Task ShowAsync(HttpContext context, StudioRequest studio, Library library, string by, List<string> problems)
    {
        var frame = studio.Pages.FrameFor(context, "Publish", "Publish") with { Problems = problems };
        var page = new PublishPage
        {
            Frame = frame,
            To = studio.Options.PublishTo,
            By = by,
            Errors = [.. library.Diagnostics.Where(diagnostic => diagnostic.Code.Severity is Severity.Error)],
            Warnings = SafetyWarnings.In(library.Diagnostics),
            Turns = library.Turns,
            State = StateOf(library),
            NeedsSecond = AgreementOf(studio) is not null,
            AskedBy = AgreementOf(studio)?.AskedBy(StateOf(library)),
        };
        if (studio.Publication is { } folder && library is { HasErrors: false, Linked: { } linked })
        {
            var draft = ReleaseDrafting.Draft(
                folder, new SiteContext(linked, studio.Options.Theme), studio.Folder.Files, TimeProvider.System.GetUtcNow());
            page = page with
            {
                IsFirst = draft.Former is null,
                Changes = draft.Former is null ? [] : [.. draft.Changes.Select(Line)],
            };
        }
        return StudioPages.ShowAsync<PublishView>(
            context, page, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static string Line(ChangeRecord change)
    {
        var parts = change.Parts.Count == 0 ? string.Empty : $" ({string.Join(", ", change.Parts)})";
        return $"{change.Title ?? "A withdrawn page"}: {change.Kind}{parts}";
    }

    // People agree to this state of the library, not to a later one.
    private static string StateOf(Library library)
    {
        var state = new StampBuilder().Add(library.Source.DataStamp);
        foreach (var file in library.Source.Resources) state.Add(file.Path).Add(file.Resource?.Stamp ?? Stamp.None);
        return state.Build().ToHex();
    }
}
