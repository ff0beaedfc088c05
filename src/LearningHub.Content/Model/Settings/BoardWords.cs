namespace LearningHub.Content.Model.Settings;

/// <summary>What a board tells the safety check in <c>safety.yml</c>.</summary>
public sealed record BoardWords
{
    /// <summary>Where there is no file.</summary>
    public static BoardWords None { get; } = new();

    /// <summary>Villages, wards, estates and streets by which people would be known.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Schools and other settings.</summary>
    public IReadOnlyList<string> Schools { get; init; } = [];

    /// <summary>People, organisations and programmes whose names are public.</summary>
    public IReadOnlyList<string> PublicNames { get; init; } = [];

    /// <summary>Words that give nobody away.</summary>
    public IReadOnlyList<string> HarmlessWords { get; init; } = [];
}
