namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>A word on a page of a PDF. Lengths are in points, heights count from the foot of the page.</summary>
/// <param name="Text">Its letters; raised digits as such.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Base">Height of its base line.</param>
/// <param name="Size">Size of its letters.</param>
/// <param name="IsStrong">Whether it is bold.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Base, double Size, bool IsStrong);
