using LearningHub.Studio.Layout;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Picking;

/// <summary>Answers the search of a dialog.</summary>
internal static class PickEndpoint
{
    /// <summary>Where dialogs ask.</summary>
    public const string Path = "/pick";

    /// <summary>Answers it.</summary>
    public static Task AnswerAsync(HttpContext context, StudioRequest studio, string kind)
    {
        var query = context.Request.Query;
        if (Choices.Find(studio.Folder.Library, kind, query["q"].ToString().Trim(), query["from"].ToString()) is { } answer)
            return context.Response.WriteAsJsonAsync(answer, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
