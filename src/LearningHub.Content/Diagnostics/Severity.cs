namespace LearningHub.Content.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Worth mending; the site is built all the same.</summary>
    Warning,

    /// <summary>Must be mended before the site is built.</summary>
    Error,
}
