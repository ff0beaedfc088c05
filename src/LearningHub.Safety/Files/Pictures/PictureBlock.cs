namespace LearningHub.Safety.Files.Pictures;

/// <summary>One block of a picture file.</summary>
/// <param name="Name">Its kind: a chunk's four letters, or a segment's marker in hexadecimal.</param>
/// <param name="Start">Where its data begins.</param>
/// <param name="Length">How many bytes of data it has.</param>
internal readonly record struct PictureBlock(string Name, int Start, int Length);
