using LearningHub.Content.Diagnostics;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Configuring;

/// <summary>The settings of a data file as a form.</summary>
public sealed record SettingsPage
{
    /// <summary>The frame of the page.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>The hash of the version that was opened.</summary>
    public required string Hash { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The parts of the form.</summary>
    public required IReadOnlyList<SettingsPart> Parts { get; init; }

    /// <summary>Names of groups and lists that only the whole text can change.</summary>
    public required IReadOnlyList<string> Locked { get; init; }

    /// <summary>The diagnostics of the file.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
