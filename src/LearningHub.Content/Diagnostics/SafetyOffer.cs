namespace LearningHub.Content.Diagnostics;

/// <summary>The words of a finding of the safety check, for a form that offers to replace or accept them.</summary>
/// <param name="Words">The very words.</param>
/// <param name="Mark">What <c>text:</c> of an acceptance must say to accept them.</param>
public sealed record SafetyOffer(string Words, string Mark);
