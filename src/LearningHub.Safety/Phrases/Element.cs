using LearningHub.Safety.Words;

namespace LearningHub.Safety.Phrases;

/// <summary>A part of a phrase: what it fits, and how often.</summary>
/// <param name="Kind">What it fits.</param>
/// <param name="Lists">The lists of a list element.</param>
/// <param name="Least">How often at least.</param>
/// <param name="Most">How often at most; for a gap the number of words.</param>
internal sealed record Element(ElementKind Kind, int[] Lists, int Least, int Most)
{
    /// <summary>Lists of which a line must hold an entry for the phrase to fit; null if it may lack them.</summary>
    public int[]? Needed { get; } = Least == 0 ? null : Kind switch
    {
        ElementKind.List => Lists,
        ElementKind.Number or ElementKind.Digits => [WordLists.Numbers],
        ElementKind.House => [WordLists.DigitsFirst],
        _ => null,
    };

    /// <summary>Those of its lists whose entries end in a possessive 's, which the line must have too: "the school's", not "the
    /// school".</summary>
    public int[] PossessiveLists { get; } = Array.FindAll(Lists, WordLists.IsPossessive);

    /// <summary>Whether it fits no token by itself.</summary>
    public bool TakesNoToken => Kind is ElementKind.Mark or ElementKind.Not or ElementKind.End or ElementKind.Begin;
}
