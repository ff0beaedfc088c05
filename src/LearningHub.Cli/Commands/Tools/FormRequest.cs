namespace LearningHub.Cli.Commands.Tools;

/// <summary>Which forms of a tool somebody wants.</summary>
/// <param name="Role">Only the form of this role; null for all.</param>
/// <param name="Round">The round that they are for; null for none.</param>
/// <param name="Rounds">The folder of all rounds.</param>
internal sealed record FormRequest(string? Role, string? Round, DirectoryInfo Rounds);
