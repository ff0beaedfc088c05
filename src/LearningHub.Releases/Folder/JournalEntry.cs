namespace LearningHub.Releases.Folder;

/// <summary>A move of the link to the release that is served.</summary>
/// <param name="At">When it was moved.</param>
/// <param name="By">Who moved it.</param>
/// <param name="Act">"published", "taken back" or "purged".</param>
/// <param name="Release">The release that the link leads to after the move, or the release that was purged.</param>
/// <param name="Former">The release that it led to before; null for the first release.</param>
public sealed record JournalEntry(DateTimeOffset At, string By, string Act, string Release, string? Former)
{
    /// <summary>Value of <see cref="Act"/> for a new release.</summary>
    public const string Published = "published";

    /// <summary>Value of <see cref="Act"/> for the return to another one.</summary>
    public const string TakenBack = "taken back";

    /// <summary>Value of <see cref="Act"/> for the removal of a release with all that it held. The link does not move.</summary>
    public const string Purged = "purged";
}
