namespace LearningHub.Studio.Writers;

/// <summary>Who wrote in a text last.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Id">What the sign-in service calls them.</param>
/// <param name="Name">Their name; empty where there is no sign-in.</param>
/// <param name="At">When.</param>
/// <param name="IsUnsaved">Whether they have not saved what they wrote.</param>
public sealed record LastWriter(string Path, string Id, string Name, DateTimeOffset At, bool IsUnsaved);
