namespace LearningHub.Search;

/// <summary>A document among the results.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Score">Its score.</param>
/// <param name="Stored">Its stored values, in the order of the schema.</param>
/// <param name="Passages">For each text field its best passage; null where the field is empty or not stored, or no passages were
/// asked for.</param>
public sealed record DocumentHit(string Id, float Score, IReadOnlyList<string> Stored, IReadOnlyList<Passage?> Passages);
