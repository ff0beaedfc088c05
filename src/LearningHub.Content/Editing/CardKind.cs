namespace LearningHub.Content.Editing;

/// <summary>The content of a card.</summary>
public enum CardKind
{
    /// <summary>Text that follows a box, or comes before the first heading.</summary>
    Text,

    /// <summary>A heading and the text below it.</summary>
    Section,

    /// <summary>A finding.</summary>
    Finding,

    /// <summary>A recommendation.</summary>
    Recommendation,

    /// <summary>A box, from one line of three colons to the next.</summary>
    Box,
}
