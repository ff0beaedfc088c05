namespace LearningHub.Tools.Returns;

/// <summary>A file that was read as a return: either the return, or why it was refused, in words for its sender.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Return">The return; null if it was refused.</param>
/// <param name="Refusal">Why it was refused; null if it was not.</param>
public sealed record ReturnReading(string File, AgencyReturn? Return, string? Refusal);
