using LearningHub.Contract.Library.Resources;

namespace LearningHub.Contract.Library.Lists;

/// <summary>Whom to call, and pages in plain words. It is shown first to a person in need.</summary>
public sealed record ContactCardRecord
{
    /// <summary>Id of the card of "Worried about a child?", which every hub has.</summary>
    public const string General = "worried-about-a-child";

    /// <summary>Id of the card.</summary>
    public required string Id { get; init; }

    /// <summary>Heading.</summary>
    public required string Title { get; init; }

    /// <summary>Text, plain.</summary>
    public required string Text { get; init; }

    /// <summary>Telephone lines, the most urgent first.</summary>
    public required IReadOnlyList<PhoneLineRecord> Lines { get; init; }

    /// <summary>Pages in plain words.</summary>
    public required IReadOnlyList<ResourceLinkRecord> Resources { get; init; }
}
