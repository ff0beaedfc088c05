namespace LearningHub.Safety.Phrases;

/// <summary>A part of a phrase: what it fits, and how often.</summary>
/// <param name="Kind">What it fits.</param>
/// <param name="Lists">The lists of a list element.</param>
/// <param name="Least">How often at least.</param>
/// <param name="Most">How often at most; for a gap the number of words.</param>
internal sealed record Element(ElementKind Kind, int[] Lists, int Least, int Most)
{
    /// <summary>Whether a line without an entry of its lists cannot fit.</summary>
    public bool IsNeeded => Kind == ElementKind.List && Least > 0;
}
