using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Questions;

/// <summary>What a question said up to an edition of the tool, so that a return on an older edition can be explained in words.</summary>
/// <param name="Id">The id that it had.</param>
/// <param name="Edition">The last edition that asked it in these words.</param>
/// <param name="Text">What it said.</param>
/// <param name="Now">The question that stands for it now, or the box for its evidence; null: nothing does.</param>
public sealed record EarlierQuestion(string Id, int Edition, string Text, Located<string>? Now)
{
    /// <summary>Answers that had other words: the answer of now for the words of then.</summary>
    public IReadOnlyDictionary<string, Located<string>> Answers { get; init; } =
        new Dictionary<string, Located<string>>(StringComparer.OrdinalIgnoreCase);
}
