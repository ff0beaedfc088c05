using System.Globalization;
using System.Text;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Builders.Tools;
using LearningHub.Studio.Layout;
using LearningHub.Tools.RoundFolders;
using LearningHub.Tools.Rounds;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Rounds;

/// <summary>Lists rounds and opens new ones, with the code of <c>hub audit new</c>.</summary>
internal static class RoundsEndpoint
{
    private const long LargestTable = 1024 * 1024;

    /// <summary>Lists them.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio) => ShowAsync(context, studio, []);

    /// <summary>Opens a round.</summary>
    public static async Task OpenAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        try
        {
            var library = LibraryOf(studio);
            var tool = ToolOf(library, form["tool"].ToString());
            var id = form["id"].ToString().Trim();
            var wanted = new NewRound(
                id, int.TryParse(form["cases"], NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 0,
                await TableAsync(form.Files.GetFile("invitations"), context.RequestAborted),
                DateOnly.TryParseExact(form["due"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
                    ? due : null,
                studio.Folder.Today);
            var opening = new RoundOpening(
                library, tool, sheet => FormFiles.WriteAsync(studio.Options.Theme, library, tool, sheet));
            await opening.CreateAsync(studio.Options.RoundsFolder, studio.Folder.Root, wanted, context.RequestAborted);
            await StudioRequest.LeadTo(context, $"/rounds/{id}", "round-opened");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await ShowAsync(context, studio, [exception.Message]);
        }
    }

    /// <summary>The library as it stands now.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static LinkedLibrary LibraryOf(StudioRequest studio) => studio.Folder.Library.Linked
        ?? throw new IOException("The library cannot be read. The desk says what has to be corrected first.");

    /// <summary>A tool with questions.</summary>
    /// <exception cref="IOException">There is none with this id.</exception>
    public static Resource ToolOf(LinkedLibrary library, string id) => ToolsOf(library).FirstOrDefault(tool => tool.Id == id)
        ?? throw new IOException($"There is no tool \"{id}\" with questions.");

    // A screening tool has a score and is nobody's return.
    private static IEnumerable<Resource> ToolsOf(LinkedLibrary library) => library.Resources
        .Where(resource => resource.Details is ToolDetails { Questions: { Score: null } set } && set.Questions.Any())
        .OrderBy(resource => resource.Title, StringComparer.Ordinal);

    private static async Task<string?> TableAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is not { Length: > 0 }) return null;
        if (file.Length > LargestTable) throw new IOException("The table of who is asked is larger than 1 MB.");
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellation);
    }

    private static Task ShowAsync(HttpContext context, StudioRequest studio, IReadOnlyList<string> problems)
    {
        var rounds = new List<Round>();
        var all = problems.ToList();
        foreach (var id in RoundFolder.List(studio.Options.RoundsFolder))
        {
            try
            {
                rounds.Add(RoundFolder.Open(studio.Options.RoundsFolder, id, studio.Folder.Root).Round);
            }
            catch (IOException exception)
            {
                all.Add(exception.Message);
            }
        }
        var tools = studio.Folder.Library.Linked is { } library ? ToolsOf(library).ToArray() : [];
        return StudioPages.ShowAsync<RoundsView>(
            context,
            new RoundsPage(
                studio.Pages.FrameFor(context, "Rounds", "Rounds") with { Problems = all }, rounds, tools, studio.Options.RoundsFolder),
            problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
