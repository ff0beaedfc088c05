namespace LearningHub.Studio.History;

/// <summary>A version of a file that is kept.</summary>
/// <param name="Id">Id of the commit.</param>
/// <param name="At">When it was saved.</param>
/// <param name="By">Who saved it.</param>
/// <param name="What">What was done, in a line.</param>
/// <param name="RepositoryPath">The path of the file in the repository then: it may have been renamed since.</param>
public sealed record SavedVersion(string Id, DateTimeOffset At, string By, string What, string RepositoryPath);
