namespace LearningHub.Releases.Folder;

/// <summary>A release in a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="At">When it was published.</param>
/// <param name="IsCurrent">Whether it is the one that is served.</param>
/// <param name="Publication">Who published it and what it changed; null where that cannot be read.</param>
public sealed record ReleaseListing(string Name, DateTimeOffset At, bool IsCurrent, PublicationRecord? Publication);
