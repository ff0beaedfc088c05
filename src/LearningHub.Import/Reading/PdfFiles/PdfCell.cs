namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>Neighbouring words of a line that are close together.</summary>
/// <param name="Words">The words from left to right; at least one.</param>
internal sealed record PdfCell(IReadOnlyList<PdfWord> Words)
{
    /// <summary>Left edge.</summary>
    public double Left => Words[0].Left;

    /// <summary>Right edge.</summary>
    public double Right => Words[^1].Right;

    /// <summary>Its words with a space between.</summary>
    public string Text { get; } = string.Join(' ', Words.Select(word => word.Text));
}
