namespace LearningHub.Content.Reading.Files;

/// <summary>Something in the content folder that is not read: a link that leads out of it, a device, a folder that may not be
/// opened.</summary>
/// <param name="Path">Its path, relative to the content folder.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do.</param>
public sealed record RefusedPath(string Path, string Message, string Advice);
