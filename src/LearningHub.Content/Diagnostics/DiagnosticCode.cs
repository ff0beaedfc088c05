namespace LearningHub.Content.Diagnostics;

/// <summary>A kind of diagnostic. Ids never change their meaning; all are declared in <see cref="DiagnosticCodes"/>.</summary>
/// <param name="Id">For example "LH204".</param>
/// <param name="Title">The diagnostic in a few words.</param>
/// <param name="Severity">Its weight unless <c>--strict</c> raises it.</param>
public sealed record DiagnosticCode(string Id, string Title, Severity Severity);
