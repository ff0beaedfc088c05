namespace LearningHub.Tools.Forms;

/// <summary>A place in a form in which one thing is written or chosen.</summary>
/// <param name="Id">Id of the question, or of the box for its evidence, or of a field of the head.</param>
/// <param name="Label">What is asked, as it stands in the form.</param>
public sealed record FormField(string Id, string Label)
{
    /// <summary>Letter of the case.</summary>
    public const string Case = "case";

    /// <summary>The agency.</summary>
    public const string Agency = "agency";

    /// <summary>Whether nothing is held.</summary>
    public const string NothingHeld = "nothing-held";

    /// <summary>Advice on how to answer.</summary>
    public string? Hint { get; init; }

    /// <summary>Answers to choose from; empty where words are written.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether sentences are written.</summary>
    public bool IsLong { get; init; }
}
