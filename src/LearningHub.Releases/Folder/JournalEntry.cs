namespace LearningHub.Releases.Folder;

/// <summary>A move of the link to the release that is served.</summary>
/// <param name="At">When it was moved.</param>
/// <param name="By">Who moved it.</param>
/// <param name="Act">"published" or "taken back".</param>
/// <param name="Release">Where it leads since.</param>
/// <param name="Former">Where it led before; null after a first release.</param>
public sealed record JournalEntry(DateTimeOffset At, string By, string Act, string Release, string? Former)
{
    /// <summary>Value of <see cref="Act"/> for a new release.</summary>
    public const string Published = "published";

    /// <summary>Value of <see cref="Act"/> for the return to another one.</summary>
    public const string TakenBack = "taken back";
}
