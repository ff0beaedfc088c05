using LearningHub.Studio.Layout;
using LearningHub.Tools.Collating;
using LearningHub.Tools.RoundFolders;
using LearningHub.Tools.Returns;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Rounds;

/// <summary>One round: takes returns, adds them up and hands the results out, with the code of the commands.</summary>
internal static class RoundEndpoint
{
    private const long LargestReturn = 2 * 1024 * 1024;

    /// <summary>Shows who has answered.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio, string id) => ShowAsync(context, studio, id, []);

    /// <summary>Puts files into the folder of returns. What cannot be taken is shown as refused, and kept.</summary>
    public static async Task AddAsync(HttpContext context, StudioRequest studio, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        await AnswerAsync(context, studio, id, async () =>
        {
            var folder = Open(studio, id);
            if (folder.Round.Closed is not null) throw new IOException("This round is closed, so nothing was added.");
            if (form.Files.Count == 0) throw new IOException("Choose a file.");
            if (form.Files.FirstOrDefault(file => file.Length > LargestReturn) is { } large)
                throw new IOException($"{large.FileName} is larger than a return can be (2 MB). Nothing was added.");
            foreach (var file in form.Files)
            {
                using var read = new MemoryStream();
                await file.CopyToAsync(read, context.RequestAborted);
                folder.AddReturn(Path.GetFileName(file.FileName.Replace('\\', '/')), read.ToArray());
            }
            return "returns-added";
        });
    }

    /// <summary>Adds the returns up.</summary>
    public static async Task CollateAsync(HttpContext context, StudioRequest studio, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        await AnswerAsync(context, studio, id, () =>
        {
            var library = RoundsEndpoint.LibraryOf(studio);
            var folder = Open(studio, id);
            var collation = Collate(folder);
            var before = form["compare"].ToString() is { Length: > 0 } earlier ? Collate(Open(studio, earlier)) : null;
            if (before is not null) RoundResults.CheckComparable(collation, before);
            RoundResults.Write(
                folder, collation, before, RoundsEndpoint.ToolOf(library, folder.Round.Tool), RoundResults.SmallNumber,
                studio.Folder.Today);
            return Task.FromResult("collated");

            Collation Collate(RoundFolder round)
            {
                RoundsEndpoint.ToolOf(library, round.Round.Tool);
                return new Collator(library, round.Round).Collate(round.Read(new ReturnReader(library, round.Round), []));
            }
        });
    }

    /// <summary>Closes the round. The page then says what to destroy and when.</summary>
    public static Task CloseAsync(HttpContext context, StudioRequest studio, string id) => AnswerAsync(context, studio, id, () =>
    {
        Open(studio, id).Close(studio.Folder.Today);
        return Task.FromResult("round-closed");
    });

    /// <summary>A file of the results.</summary>
    public static async Task DownloadAsync(HttpContext context, StudioRequest studio, string id)
    {
        var wanted = context.Request.Query["file"].ToString();
        try
        {
            var folder = Open(studio, id);
            // Only what the list offers: a name from an address never becomes a path.
            if (RoundResults.Files(folder).FirstOrDefault(file => file == wanted) is { } file)
            {
                context.Response.ContentType = "application/octet-stream";
                context.Response.Headers.ContentDisposition = $"attachment; filename=\"{id}-{Path.GetFileName(file)}\"";
                await context.Response.SendFileAsync(Path.Combine(folder.Results, file), context.RequestAborted);
                return;
            }
        }
        catch (IOException)
        {
            // The page that is shown instead says what is wrong.
        }
        await ShowAsync(context, studio, id, ["There is no such file among the results. Add the returns up first."]);
    }

    private static RoundFolder Open(StudioRequest studio, string id) =>
        RoundFolder.Open(studio.Options.RoundsFolder, id, studio.Folder.Root);

    private static async Task AnswerAsync(HttpContext context, StudioRequest studio, string id, Func<Task<string>> work)
    {
        try
        {
            var done = await work();
            await StudioRequest.LeadTo(context, $"/rounds/{id}", done);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await ShowAsync(context, studio, id, [exception.Message]);
        }
    }

    private static Task ShowAsync(HttpContext context, StudioRequest studio, string id, IReadOnlyList<string> problems)
    {
        try
        {
            var library = RoundsEndpoint.LibraryOf(studio);
            var folder = Open(studio, id);
            var tool = RoundsEndpoint.ToolOf(library, folder.Round.Tool);
            var readings = folder.Read(new ReturnReader(library, folder.Round), []);
            return StudioPages.ShowAsync<RoundView>(
                context,
                new RoundPage
                {
                    Frame = studio.Pages.FrameFor(context, $"Round {id}", "Rounds") with { Problems = problems },
                    Tool = tool.Title,
                    Folder = folder,
                    Status = RoundStatus.FromReturns(folder.Round, [.. readings.Select(reading => reading.Return).OfType<AgencyReturn>()]),
                    Readings = readings,
                    Others = [.. RoundFolder.List(studio.Options.RoundsFolder).Where(other => other != id)],
                    Results = RoundResults.Files(folder),
                },
                problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var frame = studio.Pages.FrameFor(context, "No such round", "Rounds") with { Problems = [exception.Message] };
            return StudioPages.ShowAsync<RoundsView>(
                context, new RoundsPage(frame, [], [], studio.Options.RoundsFolder), StatusCodes.Status404NotFound);
        }
    }
}
