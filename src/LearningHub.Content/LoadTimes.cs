namespace LearningHub.Content;

/// <summary>How long the stages of loading took.</summary>
/// <param name="Read">Reading all files; nothing where an earlier run was taken over.</param>
/// <param name="Link">Linking.</param>
/// <param name="Check">Checking, and sorting what was found.</param>
public readonly record struct LoadTimes(TimeSpan Read, TimeSpan Link, TimeSpan Check);
