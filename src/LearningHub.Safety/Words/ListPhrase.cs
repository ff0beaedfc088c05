namespace LearningHub.Safety.Words;

/// <summary>An entry of several words.</summary>
/// <param name="List">The list that has it.</param>
/// <param name="Rest">Its words behind the first.</param>
internal sealed record ListPhrase(int List, string[] Rest);
