namespace LearningHub.Safety.Phrases;

/// <summary>A phrase of a rule file.</summary>
/// <param name="Group">The rule it belongs to.</param>
/// <param name="Source">As it is written.</param>
/// <param name="Elements">Its parts in order.</param>
internal sealed record Phrase(PhraseGroup Group, string Source, IReadOnlyList<Element> Elements);
