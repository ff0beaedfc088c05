using LearningHub.Safety.Lines;

namespace LearningHub.Safety.Findings;

/// <summary>Something in a text that may give a person away.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line that holds it.</param>
/// <param name="Start">Offset of its first letter in the text of the line.</param>
/// <param name="Length">Its length in letters.</param>
/// <param name="Why">What it gives away and to whom, as a sentence; empty where the kind says it all.</param>
/// <param name="Suggestion">More general words to write instead; empty where taking it out is the only way.</param>
public sealed record SafetyFinding(SafetyKind Kind, SafetyLine Line, int Start, int Length, string Why = "", string Suggestion = "")
{
    /// <summary>The words themselves.</summary>
    public string Words => Line.Text.Substring(Start, Length);

    /// <summary>Offset behind its last letter.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is an identifier, which needs no story around it.</summary>
    public bool IsIdentifier => Kind <= SafetyKind.Account;

    /// <summary>Whether it shares letters with another on the same line.</summary>
    public bool Overlaps(SafetyFinding other) => ReferenceEquals(Line, other.Line) && Start < other.End && other.Start < End;
}
