namespace LearningHub.Content.Editing;

/// <summary>What a card of a body holds.</summary>
public enum CardKind
{
    /// <summary>Text that follows a box, or comes before the first heading.</summary>
    Text,

    /// <summary>A heading and what stands below it.</summary>
    Section,

    /// <summary>A finding.</summary>
    Finding,

    /// <summary>A recommendation.</summary>
    Recommendation,

    /// <summary>A box, from one line of three colons to the next.</summary>
    Box,
}
