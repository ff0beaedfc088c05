using LearningHub.Content.Model.Resources;
using LearningHub.Import;
using LearningHub.Import.Guarding;
using LearningHub.Import.Writing.Files;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Sources;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Importing;

/// <summary>Makes a draft from an uploaded report.</summary>
internal static class ImportEndpoint
{
    /// <summary>The limits of a report.</summary>
    public static ImportLimits Limits { get; } = new();

    /// <summary>Shows the form.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio) => ShowAsync(context, studio, []);

    /// <summary>Takes a report.</summary>
    public static async Task TakeAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            await ShowAsync(context, studio, ["Choose a file that is not empty."]);
            return;
        }
        if (file.Length > Limits.LargestFile)
        {
            await ShowAsync(context, studio, [$"The file is larger than {Limits.LargestFile / 1024 / 1024} MB. Import it in parts."]);
            return;
        }
        using var read = new MemoryStream();
        await file.CopyToAsync(read, context.RequestAborted);
        var options = new ImportOptions(studio.Folder.Today)
        {
            Type = ResourceType.All.FirstOrDefault(type => type.Id == form["type"].ToString()),
            Limits = Limits,
        };
        // Browsers may send a whole path; only the name of the file is of use.
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        var outcome = await ReportImporter.ImportAsync(name, read.ToArray(), studio.Folder.Files, options, context.RequestAborted);
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(context, studio, [$"{refusal.Where}: {refusal.What}", refusal.Advice]);
            return;
        }
        Keep(studio, outcome);
        await StudioRequest.LeadTo(context, StudioLinks.Edit(outcome.Files[0].Path), "imported");
    }

    private static void Keep(StudioRequest studio, ImportOutcome outcome)
    {
        // First the report: if it cannot be kept, no draft is made.
        studio.Imports.Keep(ImportedDraft.From(outcome));
        try
        {
            studio.Folder.Change(_ =>
            {
                DraftStore.Write(studio.Folder.Root, outcome.Files);
                return [.. outcome.Files.Select(written => written.Path)];
            });
        }
        catch
        {
            studio.Imports.Erase([outcome.Files[0].Path]);
            throw;
        }
    }

    private static Task ShowAsync(HttpContext context, StudioRequest studio, IReadOnlyList<string> problems)
    {
        var frame = studio.Pages.FrameFor(context, "Import", "Import") with { Problems = problems };
        return StudioPages.ShowAsync<ImportView>(
            context, new ImportPage(frame, Limits.LargestFile / 1024 / 1024),
            problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
