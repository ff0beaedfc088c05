namespace LearningHub.Safety.Phrases;

/// <summary>Where a phrase fits.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="From">First token of what is to be reported.</param>
/// <param name="To">The token behind that.</param>
internal readonly record struct PhraseMatch(Phrase Phrase, int First, int End, int From, int To);
