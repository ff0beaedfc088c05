namespace LearningHub.Content.Diagnostics;

/// <summary>A problem in the content: what is wrong, where, and how to correct it. Diagnostics are collected, never thrown.</summary>
/// <param name="Code">Kind of diagnostic.</param>
/// <param name="Path">File, relative to the content folder.</param>
/// <param name="At">Place in the file.</param>
/// <param name="Message">What is wrong, in words a board officer understands.</param>
/// <param name="Advice">How to put it right.</param>
public sealed record Diagnostic(DiagnosticCode Code, string Path, SourcePosition At, string Message, string Advice)
{
    /// <summary>For a finding of the safety check: what it is about.</summary>
    public SafetyOffer? Offer { get; init; }

    /// <summary>The order in which people correct: by file, then from top to bottom.</summary>
    public static Comparison<Diagnostic> ByPlace { get; } = (left, right) =>
    {
        var order = string.CompareOrdinal(left.Path, right.Path);
        if (order == 0) order = left.At.CompareTo(right.At);
        if (order == 0) order = string.CompareOrdinal(left.Code.Id, right.Code.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    };
}
