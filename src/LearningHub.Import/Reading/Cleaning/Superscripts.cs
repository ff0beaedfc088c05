using System.Text.RegularExpressions;
using LearningHub.Import.Guarding;

namespace LearningHub.Import.Reading.Cleaning;

/// <summary>Raised digits, which mark notes.</summary>
internal static class Superscripts
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Raised digits as plain ones.</summary>
    public static string ToPlain(string raised) =>
        string.Concat(raised.Select(letter => (char)('0' + Raised.IndexOf(letter, StringComparison.Ordinal))));

    /// <summary>Whether a letter is a raised digit.</summary>
    public static bool IsRaised(char letter) => Raised.Contains(letter, StringComparison.Ordinal);

    /// <summary>Plain digits as raised ones.</summary>
    public static string ToRaised(string digits) => string.Concat(digits.Select(digit => Raised[digit - '0']));

    /// <summary>The text without the marks of notes, and the numbers that the marks had.</summary>
    public static (string Text, IReadOnlyList<string> Notes) RemoveNoteMarks(string text)
    {
        var marks = MarkPattern.Matches(text);
        return marks.Count == 0
            ? (text, []) : (MarkPattern.Replace(text, string.Empty), [.. marks.Select(mark => ToPlain(mark.Groups[1].Value))]);
    }

    private static readonly Regex MarkPattern = new(
        @"(?<=[\p{L}\d.,;:!?)\]’”""'*])([⁰¹²³⁴-⁹]{1,3})(?![\p{L}\d])",
        RegexOptions.CultureInvariant, ImportPatterns.Limit);
}
