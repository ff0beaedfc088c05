namespace LearningHub.Content.Checking.Safety;

/// <summary>Something in a text that may give a person away.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line that holds it.</param>
/// <param name="Start">Offset of its first letter in the text of the line.</param>
/// <param name="Length">Its length in letters.</param>
/// <param name="Why">What it gives away, as a sentence; empty where the kind says it all.</param>
/// <param name="Suggestion">More general words to write instead; empty where taking it out is the only way.</param>
internal sealed record SafetyFinding(SafetyKind Kind, SafetyLine Line, int Start, int Length, string Why = "", string Suggestion = "")
{
    /// <summary>The words themselves.</summary>
    public string Words => Line.Text.Substring(Start, Length);

    /// <summary>Whether it shares letters with another on the same line.</summary>
    public bool Overlaps(SafetyFinding other) => ReferenceEquals(Line, other.Line) && Start < other.Start + other.Length && other.Start < Start + Length;
}
