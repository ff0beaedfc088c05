using LearningHub.Studio.People;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Publishing;

/// <summary>Says who publishes: whoever is signed in, or what somebody with the key writes of themselves.</summary>
internal static class WhoPublishes
{
    /// <summary>The name; empty if none was written.</summary>
    public static string NameIn(HttpContext context, IFormCollection form) => context.Person() is { IsSignedIn: true } person
        ? person.Name
        : string.Join(' ', form["by"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
