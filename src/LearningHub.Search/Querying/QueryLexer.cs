using System.Text;
using System.Text.RegularExpressions;

namespace LearningHub.Search.Querying;

/// <summary>Cuts a query into pieces. Marks that stand where they mean nothing are taken as spaces between words.</summary>
internal sealed partial class QueryLexer
{
    private readonly string text;

    public QueryLexer(string text)
    {
        this.text = text;
        Next();
    }

    public QueryToken Current { get; private set; }

    public void Next()
    {
        var end = Current.Start + Current.Length;
        for (var piece = Pieces.Match(text, end); piece.Success; piece = Pieces.Match(text, piece.Index + 1))
        {
            if (Read(piece, piece.Index == end) is not { } token) continue;
            Current = token;
            return;
        }
        Current = new QueryToken(QueryTokenKind.End, string.Empty, text.Length, 0);
    }

    private QueryToken? Read(Match piece, bool isTouching) => piece.Value switch
    {
        "*:*" => Token(piece, QueryTokenKind.Everything),
        "(" => Token(piece, QueryTokenKind.Open),
        ")" => Token(piece, QueryTokenKind.Close),
        "+" => Token(piece, QueryTokenKind.Plus),
        "-" or "!" => Token(piece, QueryTokenKind.Minus),
        "&&" => Token(piece, QueryTokenKind.And),
        "||" => Token(piece, QueryTokenKind.Or),
        ['[' or '{', ..] => Current.Kind is QueryTokenKind.Field ? Token(piece, QueryTokenKind.Range) : null,
        ['~' or '^', .. var number] => !isTouching || !CanHaveSuffix ? null
            : Token(piece, piece.Value[0] is '~' ? QueryTokenKind.Tilde : QueryTokenKind.Caret) with { Text = number },
        ['"' or '\u201C' or '\u201D', ..] => Token(piece, QueryTokenKind.Quoted) with
        {
            Text = Unescaped(piece.Groups["quoted"].Value, out _),
            IsUnclosed = !piece.Groups["close"].Success,
        },
        _ => Word(piece),
    };

    private bool CanHaveSuffix => Current.Kind is QueryTokenKind.Word or QueryTokenKind.Quoted or QueryTokenKind.Everything
        or QueryTokenKind.Close or QueryTokenKind.Range or QueryTokenKind.Tilde;

    private static QueryToken Token(Match piece, QueryTokenKind kind) => new(kind, piece.Value, piece.Index, piece.Length);

    private static QueryToken? Word(Match piece)
    {
        var written = piece.Groups["word"].Value;
        var kind = written switch
        {
            "AND" => QueryTokenKind.And,
            "OR" => QueryTokenKind.Or,
            "NOT" => QueryTokenKind.Minus,
            _ => QueryTokenKind.Word,
        };
        var word = Unescaped(written, out var hasWildcard);
        if (word.Length == 0) return null;
        if (kind is QueryTokenKind.Word && piece.Groups["field"].Success && !hasWildcard)
            return new QueryToken(QueryTokenKind.Field, word, piece.Index, piece.Length);
        return new QueryToken(kind, hasWildcard ? written : word, piece.Index, written.Length, hasWildcard);
    }

    private static string Unescaped(string written, out bool hasWildcard)
    {
        var read = new StringBuilder();
        hasWildcard = false;
        for (var i = 0; i < written.Length; i++)
        {
            hasWildcard |= written[i] is '*' or '?';
            if (written[i] is '\\' && ++i == written.Length) break;
            read.Append(written[i]);
        }
        return read.ToString();
    }

    // A sign asks for something only at the beginning of a word: not in "well-being" and not in "a - b".
    [GeneratedRegex("""
        \*:\* | [()] | && | \|\| | [~^][0-9.]* | [\[{][^\]}]*[\]}]?
        | (?<![^\s(+\-!])[+\-!](?=[^\s+\-!):^\[\]{}~/\u201D])
        | ["\u201C\u201D](?<quoted>(\\.|[^"\u201C\u201D\\]|\\\z)*)(?<close>["\u201C\u201D])?
        | (?<word>(\\.|[^\s+\-!():^\[\]"{}~/\u201C\u201D\\]|\\\z)(\\.|[^\s!():^\[\]"{}~/\u201C\u201D\\]|\\\z)*)(?<field>:(?=\S))?
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline
        | RegexOptions.CultureInvariant)]
    private static partial Regex Pieces { get; }
}

/// <summary>What a piece of a query is.</summary>
internal enum QueryTokenKind { End, Word, Quoted, Everything, Field, Range, Open, Close, And, Or, Plus, Minus, Tilde, Caret }

/// <summary>A piece of a query.</summary>
internal readonly record struct QueryToken(
    QueryTokenKind Kind, string Text, int Start, int Length, bool HasWildcard = false, bool IsUnclosed = false);
