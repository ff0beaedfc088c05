namespace LearningHub.Studio.Fields;

/// <summary>How a key is edited.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Some lines that are read as one text.</summary>
    Area,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of some choices.</summary>
    Select,

    /// <summary>Any of some choices, all shown.</summary>
    Checks,

    /// <summary>Those that are chosen, and a list from which one more is added.</summary>
    Picks,

    /// <summary>A text a line.</summary>
    Lines,
}
