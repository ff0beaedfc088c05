namespace LearningHub.Content.Editing;

/// <summary>What a line means for cutting a body into cards.</summary>
internal enum LineMeaning
{
    /// <summary>It belongs to the card above.</summary>
    Inside,

    /// <summary>It is a heading.</summary>
    Heading,

    /// <summary>It begins a box.</summary>
    Box,

    /// <summary>It is the first after a box.</summary>
    AfterBox,
}
