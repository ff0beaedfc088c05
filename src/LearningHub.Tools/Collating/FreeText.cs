namespace LearningHub.Tools.Collating;

/// <summary>The free text of one return for a question.</summary>
/// <param name="Case">Letter of the case.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Text">Its words.</param>
/// <param name="Warnings">What the safety check found in them.</param>
public sealed record FreeText(string Case, string Agency, string Text, IReadOnlyList<string> Warnings);
