namespace LearningHub.Search.Indexing;

/// <summary>An index that is damaged, incomplete or of another version. It is refused: a wrong answer is worse than none.</summary>
/// <param name="message">What is wrong, where, and how to mend it.</param>
/// <param name="cause">What was thrown while it was opened, or null.</param>
public sealed class DamagedIndexException(string message, Exception? cause = null) : IOException(message, cause);
