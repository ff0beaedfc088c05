namespace LearningHub.Content.Editing;

/// <summary>A key of front matter and its place in the text.</summary>
/// <param name="Key">The key.</param>
/// <param name="Start">Where its line begins.</param>
/// <param name="ValueStart">Where its value begins.</param>
/// <param name="ValueEnd">Where its value ends; the start if it has no value.</param>
/// <param name="Values">Its value as a list of texts; a single value is a list of one.</param>
/// <param name="IsFlat">Whether the value is a text or a list of texts.</param>
/// <param name="IsList">Whether it is a list.</param>
public sealed record FrontMatterEntry(
    string Key, int Start, int ValueStart, int ValueEnd, IReadOnlyList<string> Values, bool IsFlat, bool IsList);
