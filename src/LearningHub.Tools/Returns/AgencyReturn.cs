namespace LearningHub.Tools.Returns;

/// <summary>The answers of one agency about one case, read and checked.</summary>
public sealed record AgencyReturn
{
    /// <summary>Name of its file.</summary>
    public required string File { get; init; }

    /// <summary>The role: id of an audience; empty for a form for everybody.</summary>
    public required string Role { get; init; }

    /// <summary>Letter of the case.</summary>
    public required string Case { get; init; }

    /// <summary>The agency, as it calls itself.</summary>
    public required string Agency { get; init; }

    /// <summary>Whether it says that the agency has no records of the family.</summary>
    public bool NothingHeld { get; init; }

    /// <summary>Number of the edition that was filled in.</summary>
    public required int Edition { get; init; }

    /// <summary>Answers by id of question or of the box for its evidence.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    /// <summary>What was changed while reading it, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The form of one person: what tells it from the forms of others. Null for the return of an agency.</summary>
    public string? Copy { get; init; }

    /// <summary>Case, role and agency: two returns with the same key are about the same thing.</summary>
    public string Key => $"{Case}\n{Role}\n{Copy ?? Agency.ToUpperInvariant()}";
}
