using System.Security.Claims;
using LearningHub.Studio.People;

namespace LearningHub.Studio.SigningIn;

/// <summary>A person as claims: all that the cookie keeps of what the sign-in service says.</summary>
internal static class StudioClaims
{
    private const string Scheme = "Studio";
    private const string Id = "sub";
    private const string Name = "name";
    private const string Role = "studio-role";

    /// <summary>Reads somebody; null if they have not signed in.</summary>
    public static StudioPerson? Read(ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true }) return null;
        return Enum.TryParse<StudioRole>(user.FindFirstValue(Role), out var role)
            ? new StudioPerson(user.FindFirstValue(Id) ?? string.Empty, user.FindFirstValue(Name) ?? string.Empty, role)
            : null;
    }

    /// <summary>Writes somebody.</summary>
    public static ClaimsPrincipal Write(StudioPerson person) => new(new ClaimsIdentity(
        [new Claim(Id, person.Id), new Claim(Name, person.Name), new Claim(Role, person.Role.ToString())], Scheme));

    /// <summary>Somebody's name as the sign-in service gives it; their id if it gives none.</summary>
    public static string NameOf(ClaimsPrincipal user) =>
        user.FindFirstValue("name") ?? user.FindFirstValue("preferred_username") ?? user.FindFirstValue("email") ?? IdOf(user);

    /// <summary>What the sign-in service calls somebody.</summary>
    public static string IdOf(ClaimsPrincipal user) => user.FindFirstValue(Id) ?? string.Empty;
}
