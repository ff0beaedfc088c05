using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Bodies;

/// <summary>A footnote: <c>[^label]: text</c>.</summary>
/// <param name="At">Where its label stands.</param>
/// <param name="Number">The number that readers see, from 1.</param>
/// <param name="Label">The label that the author chose.</param>
/// <param name="Content">Its text.</param>
public sealed record Footnote(SourcePosition At, int Number, string Label, IReadOnlyList<Block> Content);
