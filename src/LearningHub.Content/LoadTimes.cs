namespace LearningHub.Content;

/// <summary>How long the stages of loading took.</summary>
/// <param name="Read">Reading all files; zero if an earlier run was reused.</param>
/// <param name="Link">Linking.</param>
/// <param name="Check">Checking, and sorting the diagnostics.</param>
public readonly record struct LoadTimes(TimeSpan Read, TimeSpan Link, TimeSpan Check);
