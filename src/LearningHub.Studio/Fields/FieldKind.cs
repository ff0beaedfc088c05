namespace LearningHub.Studio.Fields;

/// <summary>How a key is edited.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Several lines that are read as one text.</summary>
    Area,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of some choices.</summary>
    Select,

    /// <summary>Any of some choices, all shown.</summary>
    Checks,

    /// <summary>The chosen ones, and a list for adding one more.</summary>
    Picks,

    /// <summary>One text per line.</summary>
    Lines,
}
