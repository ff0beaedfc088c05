using System.Buffers;
using System.Globalization;

namespace LearningHub.Search.Analysis;

/// <summary>Prepares a text for the tokenizer, character by character, so that offsets stay. A hyphen between two letters becomes a sign
/// that the tokenizer keeps inside a word; <see cref="WordPartFilter"/> takes the word apart again. Long rows of underscores are
/// cut, since the tokenizer takes time by the square of their length.</summary>
internal static class CompoundText
{
    public const char Joiner = '\u203F';

    private const int LongestRow = 64;

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");
    private static readonly SearchValues<char> Connectors = SearchValues.Create("_\u203F\u2040\u2054\uFE33\uFE34\uFE4D\uFE4E\uFE4F\uFF3F");

    public static string Prepare(string text, bool isJoining) =>
        text.AsSpan().ContainsAny(Connectors) || (isJoining && text.AsSpan().ContainsAny(Hyphens))
            ? string.Create(text.Length, (text, isJoining), Fill) : text;

    // The parts of words with hyphens as words of their own, at their places.
    public static string WithSpaces(string text) => string.Concat(text.Select(letter => Hyphens.Contains(letter) ? ' ' : letter));

    private static void Fill(Span<char> prepared, (string Text, bool IsJoining) source)
    {
        var (text, isJoining) = source;
        var row = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isConnector = Connectors.Contains(text[i]);
            if (isConnector) row++;
            else if (!CanFollow(text[i])) row = 0;
            prepared[i] = isConnector && row > LongestRow ? ' ' : isJoining && IsJoining(text, i) ? Joiner : text[i];
        }
    }

    private static bool IsJoining(string text, int at) =>
        Hyphens.Contains(text[at]) && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    // Marks and formats belong to what stands before them. Some are pairs of surrogates, and a few count as letters.
    private static bool CanFollow(char letter) => letter > 127 && char.GetUnicodeCategory(letter) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.ModifierLetter;
}
