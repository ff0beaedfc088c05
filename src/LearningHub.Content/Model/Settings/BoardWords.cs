namespace LearningHub.Content.Model.Settings;

/// <summary>A board's own words for the safety check, from <c>safety.yml</c>.</summary>
public sealed record BoardWords
{
    /// <summary>The value if there is no file.</summary>
    public static BoardWords None { get; } = new();

    /// <summary>Villages, wards, estates and streets that could identify people.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Schools and other settings.</summary>
    public IReadOnlyList<string> Schools { get; init; } = [];

    /// <summary>People, organisations and programmes whose names are public.</summary>
    public IReadOnlyList<string> PublicNames { get; init; } = [];

    /// <summary>Words that identify nobody.</summary>
    public IReadOnlyList<string> HarmlessWords { get; init; } = [];
}
