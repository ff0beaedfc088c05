using FsCheck;
using FsCheck.Fluent;

namespace LearningHub.Tests.Search.Abuse;

/// <summary>Queries that nobody types on purpose.</summary>
internal static class OddText
{
    private static readonly string[] Pieces =
    [
        "lamp", "fox", "wlof", "the", "children's", " ", " ", " ", "\t", "\n", "(", ")", "((", "[", "]", "{", "}", "\"", "“", "”", "'", "’",
            "+", "-", "!", "&&", "||", "AND", "OR", "NOT", "~", "~2", "~0.5",
        "~99999999999999999999", "^", "^3", "^99999999999999999999999999999999999999999999", "*", "?", "*:*", "\\", "\\\\", "/", ":",
        "title:", "type:", "type:type1", "date:", "date:[2011-01-01 TO *]", "date:[* TO",
        "exact:", "nothing:", "title:(", "\uD83D", "\uDE00", "\U0001F600", "\u0301", "\u200D", "\u0130", "\uFFFF", "\0", "é", "中文", "ไทย",
        "\u05D0\"\u05D1", "🏴", "1.5", "2014-11-20", "-9", "a.b,c",
    ];

    private static readonly Gen<string> Any = Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString());

    public static Arbitrary<string> Texts { get; } = Gen.Frequency((6, Gen.Elements(Pieces)), (1, Any)).ArrayOf().Resize(30)
        .Select(pieces => string.Concat(pieces)).ToArbitrary();

    /// <summary>Queries that ask for much more than anybody needs.</summary>
    public static IEnumerable<string> Bombs()
    {
        foreach (var text in new[] { "*a*b*c*d*e*f*", "?*?*?*", "*", "??????", "l*p~2", "*~2", "title:*a*", "[* TO *]", "lamp~2", "-*",
            "*lamp*" })
        {
            yield return text;
            yield return string.Join(' ', Enumerable.Repeat(text, 1000));
            yield return string.Join(' ', Enumerable.Range(0, 200).Select(number => $"{text}{number % 10}"));
        }
        foreach (var mark in new[] { "(", ")", "\"", "+", "-", "~", "^", ":", "[", "\\", "!", "title:", "title:(", "(lamp ", "+(-(", "&&",
            "“", "*:*", "x\\" }) yield return string.Concat(Enumerable.Repeat(mark, 2000));
        yield return $"{new string('(', 400)}lamp{new string(')', 400)}";
        yield return $"{string.Concat(Enumerable.Repeat("(", 9))}lamp^1000000{string.Concat(Enumerable.Repeat(")^1000000", 9))}";
        yield return string.Join(" OR ", Enumerable.Range(0, 1000).Select(number => $"lamp{number}"));
        yield return string.Join(' ', Enumerable.Range(0, 10_000).Select(number => Reference.MadeUpCorpus.Words[number % 40]));
        yield return $"\"{string.Join(' ', Enumerable.Repeat("lamp", 1000))}\"~1000000";
        var manyWords = string.Join(' ', Enumerable.Range(0, 1000).Select(number => Reference.MadeUpCorpus.Words[number % 40]));
        yield return $"\"{manyWords}\"~99999999999";
        yield return new string('x', 1_000_000);
        yield return new string('*', 1_000_000);
        yield return new string('\uD800', 1_000_000);
        yield return string.Concat(Enumerable.Repeat("what lamp? ", 100_000));
        yield return string.Concat(Enumerable.Repeat("a,b.c'd", 100));
    }
}
