namespace LearningHub.Search.Schema;

/// <summary>Words and phrases that mean the same to those who search: a query for one finds the others.</summary>
/// <param name="Phrases">Two or more, in any letter case.</param>
public sealed record SynonymGroup(IReadOnlyList<string> Phrases);
