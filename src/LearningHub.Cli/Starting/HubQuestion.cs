namespace LearningHub.Cli.Starting;

/// <summary>A question that is asked on a terminal, and answered by an option elsewhere.</summary>
/// <param name="Option">The option, with its two hyphens.</param>
/// <param name="Text">The question.</param>
/// <param name="Default">The default answer; null if an answer is required.</param>
/// <param name="Check">Checks an answer that is not empty.</param>
internal sealed record HubQuestion(string Option, string Text, string? Default, Func<string, CheckedAnswer> Check);
