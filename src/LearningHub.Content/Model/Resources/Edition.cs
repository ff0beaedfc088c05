using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>An edition of a resource that people download and keep. Copies are compared with it.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="At">Its place in the file.</param>
/// <param name="Date">The day from which it holds.</param>
/// <param name="Change">What has changed since the edition before, in a sentence.</param>
/// <param name="Text">The four characters that identify its text; null if the author has not written them.</param>
public sealed record Edition(int Number, SourcePosition At, DateOnly Date, string Change, Located<string>? Text);
