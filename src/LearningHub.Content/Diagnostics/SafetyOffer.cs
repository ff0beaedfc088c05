namespace LearningHub.Content.Diagnostics;

/// <summary>What a finding of the safety check is about, for those who offer to replace or accept it.</summary>
/// <param name="Words">The very words.</param>
/// <param name="Mark">What <c>text:</c> of an acceptance says to let them stand.</param>
public sealed record SafetyOffer(string Words, string Mark);
