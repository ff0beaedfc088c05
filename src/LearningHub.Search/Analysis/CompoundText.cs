using System.Buffers;
using System.Globalization;

namespace LearningHub.Search.Analysis;

/// <summary>
/// Prepares a text for the tokenizer, character by character, so that offsets stay. A hyphen between two letters becomes a sign that the
/// tokenizer keeps inside a word; <see cref="CompoundFilter"/> takes the word apart again. Long rows of underscores, which would take the
/// tokenizer time by the square of their length, are ended.
/// </summary>
internal static class CompoundText
{
    /// <summary>Stands for a hyphen inside a word: a connector in the sense of Unicode Standard Annex 29.</summary>
    public const char Joiner = '\u203F';

    private const int LongestRow = 64;

    private static readonly SearchValues<char> Signs = SearchValues.Create("-\u2010\u2011_\u203F\u2040\u2054\uFE33\uFE34\uFE4D\uFE4E\uFE4F\uFF3F");

    /// <summary>The prepared text.</summary>
    public static string Prepare(string text) => text.AsSpan().ContainsAny(Signs) ? string.Create(text.Length, text, Fill) : text;

    private static void Fill(Span<char> prepared, string text)
    {
        var row = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isConnector = IsConnector(text[i]);
            // Marks and formats belong to what stands before them.
            if (isConnector) row++;
            else if (!IsMark(text[i])) row = 0;
            prepared[i] = isConnector && row > LongestRow ? ' ' : IsJoining(text, i) ? Joiner : text[i];
        }
    }

    private static bool IsJoining(string text, int at) =>
        text[at] is '-' or '\u2010' or '\u2011' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    private static bool IsConnector(char letter) => letter is '_' || (letter > 127 && char.GetUnicodeCategory(letter) is UnicodeCategory.ConnectorPunctuation);

    private static bool IsMark(char letter) => letter > 127 && char.GetUnicodeCategory(letter) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
