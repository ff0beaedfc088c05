namespace LearningHub.Cli.Outcomes;

/// <summary>A file that <c>hub export</c> writes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Detail">What is said of it, in brackets; empty for nothing.</param>
internal sealed record ExportedFile(string Name, byte[] Bytes, string Detail = "");
