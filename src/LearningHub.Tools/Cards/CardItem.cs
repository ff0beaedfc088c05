using LearningHub.Content.Linking;

namespace LearningHub.Tools.Cards;

/// <summary>A question on a card.</summary>
/// <param name="Text">The question.</param>
/// <param name="Evidence">What the answer should be backed with; null for none.</param>
/// <param name="Finding">The finding that it rests on; null where the question rests on a work alone.</param>
public sealed record CardItem(string Text, string? Evidence, FindingEntry? Finding);
