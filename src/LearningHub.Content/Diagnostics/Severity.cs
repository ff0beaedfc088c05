namespace LearningHub.Content.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Would make the text better; never stops a build, not even with <c>--strict</c>.</summary>
    Advice,

    /// <summary>Worth mending; the site is built all the same.</summary>
    Warning,

    /// <summary>Must be corrected before the site is built.</summary>
    Error,
}
