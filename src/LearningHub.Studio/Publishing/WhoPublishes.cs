using LearningHub.Studio.People;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Publishing;

/// <summary>The name of the person who publishes: of the account, or as written by somebody who has only the key.</summary>
internal static class WhoPublishes
{
    /// <summary>The name; empty if none was written.</summary>
    public static string NameIn(HttpContext context, IFormCollection form) => context.Person() is { IsSignedIn: true } person
        ? person.Name
        : string.Join(' ', form["by"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
