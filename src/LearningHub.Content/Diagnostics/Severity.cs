namespace LearningHub.Content.Diagnostics;

/// <summary>The severity of a diagnostic.</summary>
public enum Severity
{
    /// <summary>Would improve the text. Never stops a build, not even with <c>--strict</c>.</summary>
    Advice,

    /// <summary>Should be corrected. The site is built anyway.</summary>
    Warning,

    /// <summary>Must be corrected before the site is built.</summary>
    Error,
}
