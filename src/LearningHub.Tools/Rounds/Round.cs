namespace LearningHub.Tools.Rounds;

/// <summary>A round of an audit: which cases, who was asked, until when.</summary>
public sealed record Round
{
    /// <summary>Format version of its file.</summary>
    public const string Format = "learninghub-round/1";

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the tool.</summary>
    public required string Tool { get; init; }

    /// <summary>Check code of the tool when the round was opened.</summary>
    public required string Code { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>When returns are due.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateOnly? Closed { get; init; }

    /// <summary>Letters of the cases. The round does not say whose cases they are.</summary>
    public required IReadOnlyList<string> Cases { get; init; }

    /// <summary>Who was asked about which case.</summary>
    public required IReadOnlyList<Invitation> Invitations { get; init; }
}
