using LearningHub.Studio.Fields;

namespace LearningHub.Studio.Configuring;

/// <summary>A part of the form for settings: the keys of the file, of a group, or of an entry of a list.</summary>
/// <param name="Id">What its heading is called in the page.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Meaning">What it is for; empty where the heading says it.</param>
/// <param name="Fields">Its fields.</param>
public sealed record SettingsPart(string Id, string Label, string Meaning, IReadOnlyList<Field> Fields)
{
    /// <summary>For an entry of a list: the name of the box with which it is removed.</summary>
    public string? RemovedBy { get; init; }

    /// <summary>Whether it is an empty entry to fill in.</summary>
    public bool IsNew { get; init; }
}
