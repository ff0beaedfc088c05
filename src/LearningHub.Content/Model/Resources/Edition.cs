using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>An edition of a resource that people download and keep: what paper copies are compared with.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Date">The day from which it holds.</param>
/// <param name="Change">What is different from the edition before, in a sentence.</param>
/// <param name="Text">The four letters that say which text it has; null if the author has not written them.</param>
public sealed record Edition(int Number, SourcePosition At, DateOnly Date, string Change, Located<string>? Text);
