using System.Buffers;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Markdown.Context;

namespace LearningHub.Content.Reading.Markdown.Leftovers;

/// <summary>Looks through the plain text of a paragraph for signs that were probably meant as Markdown. They are shown unchanged, so the
/// author must be told.</summary>
internal static class UnreadMarkdown
{
    private const string Backslash = "If you mean the sign itself, put a backslash before it.";

    private static readonly SearchValues<char> Signs = SearchValues.Create("*_~[]{}<`#-+•◦▪|:=&!^\n123456789");

    /// <summary>Reports what was not read.</summary>
    public static void Check(LineText line, BodyText body, FileReport report)
    {
        var text = line.ToString();
        if (text.AsSpan().IndexOfAny(Signs) < 0) return;
        foreach (var leftover in BracketLeftovers.Find(text).Concat(MarkLeftovers.Find(text)).Concat(LineStartLeftovers.Find(text)))
            report.Add(leftover.Code, line.At(leftover.Index, body), leftover.Message, leftover.Advice ?? Backslash);
    }
}

/// <summary>Something in a plain text that was probably meant as Markdown.</summary>
/// <param name="Index">Where it begins in the text.</param>
/// <param name="Code">The kind of diagnostic.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do; null for the usual advice.</param>
internal sealed record Leftover(int Index, DiagnosticCode Code, string Message, string? Advice);
