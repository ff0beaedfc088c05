namespace LearningHub.Safety;

/// <summary>What the check needs to know of a board: whose numbers and names are public anyway, and its own small places.</summary>
public sealed record SafetySettings
{
    /// <summary>Counts of people from 1 to this are small.</summary>
    public int SmallNumber { get; init; } = 5;

    /// <summary>Telephone lines of the hub, as written.</summary>
    public IReadOnlyList<string> PublicNumbers { get; init; } = [];

    /// <summary>E-mail addresses of the hub.</summary>
    public IReadOnlyList<string> PublicAddresses { get; init; } = [];

    /// <summary>Authors of the works that the hub refers to.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Names that are public: the board, terms of the glossary, and what the board lists in <c>safety.yml</c>.</summary>
    public IReadOnlyList<string> PublicNames { get; init; } = [];

    /// <summary>Villages, wards, estates and streets of the board.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Words that give nobody away.</summary>
    public IReadOnlyList<string> HarmlessWords { get; init; } = [];
}
