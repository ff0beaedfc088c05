using LearningHub.Content.Tracing;

namespace LearningHub.Site.Increments;

/// <summary>What a file of a site was made from.</summary>
/// <param name="Reads">What was looked up in the library.</param>
/// <param name="Inputs">A stamp of what that was, and of what all files share.</param>
internal sealed record CachedOutput(IReadOnlyList<ReadKey> Reads, Stamp Inputs);
