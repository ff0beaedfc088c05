using LearningHub.Releases.Folder;
using LearningHub.Studio.Folder;
using LearningHub.Studio.Guarding;
using LearningHub.Studio.History;
using LearningHub.Studio.People;
using LearningHub.Studio.Readers;
using LearningHub.Studio.Running;
using LearningHub.Studio.Settings;
using LearningHub.Studio.Sources;
using LearningHub.Studio.Trail;
using LearningHub.Studio.Writers;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Layout;

/// <summary>What the endpoints of the studio use.</summary>
/// <param name="Folder">The content folder.</param>
/// <param name="Pages">Writes pages.</param>
/// <param name="Options">How the studio was started.</param>
/// <param name="Preview">Leads to the preview.</param>
/// <param name="Trail">Remembers who did what.</param>
/// <param name="History">Keeps versions.</param>
/// <param name="Readers">Keeps links for readers without an account.</param>
/// <param name="Unsaved">Keeps sites with an unsaved text, for the preview.</param>
public sealed record StudioRequest(
    StudioFolder Folder, StudioPages Pages, StudioOptions Options, IPreviewDoor Preview, AuditTrail Trail,
    ContentHistory History, ReaderLinks Readers, UnsavedPages Unsaved)
{
    /// <summary>Keeps reports beside the drafts that were made from them.</summary>
    public ImportedDrafts Imports { get; } = new(Options.StateFolder);

    /// <summary>Remembers who wrote last in which text.</summary>
    public LastWriters Writers { get; } = new(Options.StateFolder, Options.Say, TimeProvider.System);

    /// <summary>How far a publication has come.</summary>
    public PublishProgress Progress { get; } = new();

    /// <summary>The folder that the hub is published to; null if the studio does not publish.</summary>
    public PublicationFolder? Publication => Options.PublishTo is { } to ? PublicationFolder.Open(to) : null;

    /// <summary>Keeps the present state of some files in the history.</summary>
    public void Keep(StudioPerson person, IEnumerable<string> paths, string what) =>
        History.Keep(paths, new KeptFiles(Folder.Library), person, what);

    /// <summary>Redirects to another page of the studio, which says what was done.</summary>
    public static Task LeadTo(HttpContext context, string address, string done)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}done={done}";
        return Task.CompletedTask;
    }
}
