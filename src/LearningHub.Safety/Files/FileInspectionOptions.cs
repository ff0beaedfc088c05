namespace LearningHub.Safety.Files;

/// <summary>What is known of a library when its files are looked into.</summary>
public sealed record FileInspectionOptions
{
    /// <summary>
    /// Names that the board has published itself, such as its own: a document that names it as author gives nothing away.
    /// </summary>
    public IReadOnlySet<string> PublicNames { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long one file may take before it is refused.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);
}
