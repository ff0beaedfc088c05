namespace LearningHub.Content.Model.Bodies;

/// <summary>A body that an earlier build has read, in which it found nothing wrong and neither findings nor recommendations.</summary>
/// <param name="Outline">What other files need to know of it.</param>
/// <param name="TextDigest">Its digest; null where that depends on other files.</param>
/// <param name="Read">Reads the body itself.</param>
internal sealed record KeptBody(BodyOutline Outline, string? TextDigest, Func<Body> Read);
