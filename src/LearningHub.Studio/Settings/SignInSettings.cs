using LearningHub.Studio.People;

namespace LearningHub.Studio.Settings;

/// <summary>How a team signs in to the studio, with OpenID Connect.</summary>
public sealed record SignInSettings
{
    /// <summary>The address of the studio as people open it, such as <c>https://studio.example.org</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>The address of the preview as people open it, which has an origin of its own.</summary>
    public required Uri PreviewAddress { get; init; }

    /// <summary>The address of the sign-in service, without <c>/.well-known/openid-configuration</c>.</summary>
    public required Uri Authority { get; init; }

    /// <summary>The id of the studio at the sign-in service (client id).</summary>
    public required string ClientId { get; init; }

    /// <summary>The client secret, from the environment.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>The scopes that the studio requests.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["openid", "profile"];

    /// <summary>The claim whose values say which groups somebody is in.</summary>
    public string RoleClaim { get; init; } = "groups";

    /// <summary>The role of each group, by the value of the claim.</summary>
    public required IReadOnlyDictionary<string, StudioRole> Roles { get; init; }

    /// <summary>How long somebody stays signed in.</summary>
    public TimeSpan Session { get; init; } = TimeSpan.FromHours(8);

    /// <summary>Whether a second publisher must agree before anything goes out.</summary>
    public bool NeedsSecondPerson { get; init; }

    /// <summary>The highest role that some groups give; null if none of them has one.</summary>
    public StudioRole? RoleOf(IEnumerable<string> groups)
    {
        var roles = groups.Where(Roles.ContainsKey).Select(group => Roles[group]).ToArray();
        return roles.Length == 0 ? null : roles.Max();
    }
}
