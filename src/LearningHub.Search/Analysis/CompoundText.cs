using LearningHub.Search.Schema;
using System.Buffers;
using System.Text.RegularExpressions;

namespace LearningHub.Search.Analysis;

/// <summary>Prepares a text for the tokenizer, character by character, so that offsets stay. A hyphen after a letter and before a letter
/// or a digit becomes a sign that the tokenizer keeps inside a word; <see cref="WordPartFilter"/> takes the word apart again. Long rows
/// of underscores are cut, since the tokenizer takes time by the square of their length.</summary>
internal static partial class CompoundText
{
    public const string Joiner = "\u203F";

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");
    private static readonly SearchValues<char> Connectors = SearchValues.Create("_\u203F\u2040\u2054\uFE33\uFE34\uFE4D\uFE4E\uFE4F\uFF3F");

    public static string Prepare(string text, bool isJoining)
    {
        if (text.AsSpan().ContainsAny(Connectors)) text = EndOfLongRow.Replace(text, end => new string(' ', end.Length));
        return isJoining && text.AsSpan().ContainsAny(Hyphens) ? JoiningHyphen.Replace(text, Joiner) : text;
    }

    // The parts of words with hyphens as words of their own, at their places.
    public static string WithSpaces(string text) => string.Concat(text.Select(letter => Hyphens.Contains(letter) ? ' ' : letter));

    [GeneratedRegex(@"(?<=\p{L})[-\u2010\u2011](?=[\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex JoiningHyphen { get; }

    // What comes after the 64th connector. Marks and formats belong to what stands before them; some are surrogates, and a few are letters.
    [GeneratedRegex(
        @"(?<=(?:\p{Pc}[\p{M}\p{Cf}\p{Cs}\p{Lm}]*){64})\p{Pc}(?:[\p{M}\p{Cf}\p{Cs}\p{Lm}]*\p{Pc})*", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfLongRow { get; }
}
