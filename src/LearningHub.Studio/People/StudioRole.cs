namespace LearningHub.Studio.People;

/// <summary>What somebody may do in the studio. Each role may do what the roles before it may.</summary>
public enum StudioRole
{
    /// <summary>Looks at the library and its preview.</summary>
    Reader = 1,

    /// <summary>Writes: imports, drafts, and changes to texts, which go out only when a publisher publishes.</summary>
    Author,

    /// <summary>Publishes, withdraws, takes back, accepts risks, and changes the settings that checks rest on.</summary>
    Publisher,
}
