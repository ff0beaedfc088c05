namespace LearningHub.Search.Schema;

/// <summary>A phrase to offer while somebody types.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Kind">What it is, in the application's words.</param>
/// <param name="Target">Where it leads, or null: it is a query.</param>
/// <param name="Weight">Larger comes first among equals.</param>
public sealed record SuggestedPhrase(string Text, string Kind, string? Target, float Weight = 1);
