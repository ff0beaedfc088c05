namespace LearningHub.Import.Guarding;

/// <summary>Why a file was not imported, in words a board officer understands.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Where">The place: the file, or the part inside it.</param>
/// <param name="Advice">How to put it right.</param>
public sealed record Refusal(string What, string Where, string Advice)
{
    /// <summary>The refusal as text.</summary>
    public override string ToString() => $"{Where}: {What}\n  {Advice}";
}
