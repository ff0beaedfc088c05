namespace LearningHub.Studio.People;

/// <summary>Somebody who uses the studio.</summary>
/// <param name="Id">What the sign-in service calls them, which never changes; "key" for whoever has the key of the terminal.</param>
/// <param name="Name">Their name; empty where there is no sign-in.</param>
/// <param name="Role">What they may do.</param>
public sealed record StudioPerson(string Id, string Name, StudioRole Role)
{
    /// <summary>Whoever opened the studio with the key of the terminal. They own the folder, so they may do everything.</summary>
    public static StudioPerson WithKey { get; } = new("key", string.Empty, StudioRole.Publisher);

    /// <summary>Whether they signed in, so that their name is known.</summary>
    public bool IsSignedIn => Name.Length > 0;

    /// <summary>Whether they may do what a role may.</summary>
    public bool MayActAs(StudioRole role) => Role >= role;
}
