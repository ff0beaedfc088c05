namespace LearningHub.Cli.Starting;

/// <summary>An answer as it will be written, or what is wrong with it.</summary>
/// <param name="Value">The answer.</param>
/// <param name="Problem">What is wrong and how to correct it; null if the answer can be used.</param>
internal sealed record CheckedAnswer(string Value, string? Error = null)
{
    /// <summary>An answer that cannot be used.</summary>
    public static CheckedAnswer Refused(string error) => new(string.Empty, error);
}
