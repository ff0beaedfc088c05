using LearningHub.Safety.Lines;

namespace LearningHub.Safety.Details;

/// <summary>A detail of a case outline.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Line">The line that holds it.</param>
/// <param name="Start">Offset of its first letter.</param>
/// <param name="Length">Its length.</param>
/// <param name="Points">How much it narrows the search for the family: 1 a little, 3 to a handful of families.</param>
/// <param name="General">Words that say enough for learning.</param>
internal sealed record CaseDetail(DetailKind Kind, SafetyLine Line, int Start, int Length, int Points, string General)
{
    /// <summary>The words themselves.</summary>
    public string Words => Line.Text.Substring(Start, Length);
}
