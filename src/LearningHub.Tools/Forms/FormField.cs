namespace LearningHub.Tools.Forms;

/// <summary>A field of a form, for one answer.</summary>
/// <param name="Id">Id of the question, or of the box for its evidence, or of a field of the head.</param>
/// <param name="Label">What is asked, as the form shows it.</param>
public sealed record FormField(string Id, string Label)
{
    /// <summary>Letter of the case.</summary>
    public const string Case = "case";

    /// <summary>The agency.</summary>
    public const string Agency = "agency";

    /// <summary>Whether the agency has no records.</summary>
    public const string NothingHeld = "nothing-held";

    /// <summary>Advice on how to answer.</summary>
    public string? Hint { get; init; }

    /// <summary>Answers to choose from; empty for text.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the answer is written in sentences.</summary>
    public bool IsLong { get; init; }
}
