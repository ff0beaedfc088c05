namespace LearningHub.Contract.Description;

/// <summary>The kind of value of a parameter.</summary>
public enum ParameterKind
{
    /// <summary>A term of a vocabulary of the library.</summary>
    Term,

    /// <summary>The id of a resource.</summary>
    ResourceId,

    /// <summary>One of a few fixed words.</summary>
    Choice,

    /// <summary>A day, as yyyy-mm-dd.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Any text.</summary>
    Text,
}
