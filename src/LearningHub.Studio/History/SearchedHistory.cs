namespace LearningHub.Studio.History;

/// <summary>The result of searching a repository for words, its unreachable objects included.</summary>
/// <param name="Root">The working folder of the repository.</param>
/// <param name="Objects">Number of objects that were read.</param>
/// <param name="Places">Where the words are: paths of files in earlier versions, and commits whose message has them.</param>
/// <param name="Found">Ids of the objects that have them.</param>
public sealed record SearchedHistory(string Root, int Objects, IReadOnlyList<string> Places, IReadOnlySet<string> Found);
