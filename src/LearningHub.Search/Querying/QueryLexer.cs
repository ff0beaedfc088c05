using System.Text;

namespace LearningHub.Search.Querying;

/// <summary>Cuts a query into pieces. Marks that stand where they mean nothing are taken as spaces between words.</summary>
internal sealed class QueryLexer
{
    private const string Special = "+-!():^[]\"{}~*?\\/";

    private readonly string text;
    private int at;

    public QueryLexer(string text)
    {
        this.text = text;
        Next();
    }

    public QueryToken Current { get; private set; }
    public string Before { get; private set; } = string.Empty;

    public void Next()
    {
        Before = text.Substring(Current.Start, Current.Length);
        var isAfterSomething = Current.Kind is QueryTokenKind.Word or QueryTokenKind.Quoted or QueryTokenKind.Everything
            or QueryTokenKind.Close or QueryTokenKind.Range or QueryTokenKind.Tilde;
        var isTouching = isAfterSomething && at == Current.Start + Current.Length;
        while (at < text.Length)
        {
            if (isTouching && (text[at] is '~' or '^'))
            {
                Current = Suffix();
                return;
            }
            isTouching = false;
            if (TryToken(out var token))
            {
                Current = token;
                return;
            }
            at++;
        }
        Current = new QueryToken(QueryTokenKind.End, string.Empty, text.Length, 0);
    }

    private QueryToken Suffix()
    {
        var start = at++;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.')) at++;
        return new QueryToken(text[start] is '~' ? QueryTokenKind.Tilde : QueryTokenKind.Caret, text[(start + 1)..at], start, at - start);
    }

    private bool TryToken(out QueryToken token)
    {
        token = default;
        switch (text[at])
        {
            case '*' when text.AsSpan(at).StartsWith("*:*"): token = Operator(QueryTokenKind.Everything, 3); return true;
            case '(': token = Mark(QueryTokenKind.Open); return true;
            case ')': token = Mark(QueryTokenKind.Close); return true;
            case '"' or '\u201C' or '\u201D': token = Quoted(); return true;
            case '[' or '{' when Current.Kind is QueryTokenKind.Field: token = Range(); return true;
            case '+' when BindsToNext(): token = Mark(QueryTokenKind.Plus); return true;
            case '-' or '!' when BindsToNext(): token = Mark(QueryTokenKind.Minus); return true;
            case '&' when text.AsSpan(at).StartsWith("&&"): token = Operator(QueryTokenKind.And, 2); return true;
            case '|' when text.AsSpan(at).StartsWith("||"): token = Operator(QueryTokenKind.Or, 2); return true;
            default: return IsWordStart(at) && TryWord(out token);
        }
    }

    private QueryToken Mark(QueryTokenKind kind) => Operator(kind, 1);

    private QueryToken Operator(QueryTokenKind kind, int length)
    {
        at += length;
        return new QueryToken(kind, text.Substring(at - length, length), at - length, length);
    }

    // A sign asks for something only at the beginning of a word: not in "well-being" and not in "a - b".
    private bool BindsToNext() =>
        at + 1 < text.Length && (IsWordStart(at + 1) || text[at + 1] is '(' or '"' or '\u201C')
        && (at == 0 || IsSpace(text[at - 1]) || text[at - 1] is '(' or '+' or '-' or '!');

    private QueryToken Quoted()
    {
        var start = at++;
        var content = new StringBuilder();
        while (at < text.Length && text[at] is not ('"' or '\u201C' or '\u201D'))
        {
            if (text[at] is '\\' && at + 1 < text.Length) at++;
            content.Append(text[at++]);
        }
        var isUnclosed = at == text.Length;
        if (!isUnclosed) at++;
        return new QueryToken(QueryTokenKind.Quoted, content.ToString(), start, at - start, IsUnclosed: isUnclosed);
    }

    private QueryToken Range()
    {
        var start = at;
        var end = text.AsSpan(at).IndexOfAny(']', '}');
        at = end < 0 ? text.Length : at + end + 1;
        return new QueryToken(QueryTokenKind.Range, text[start..at], start, at - start);
    }

    private bool TryWord(out QueryToken token)
    {
        var start = at;
        var content = new StringBuilder();
        var hasWildcard = false;
        for (; at < text.Length && (IsWordStart(at) || text[at] is '-' or '+'); at++)
        {
            hasWildcard |= text[at] is '*' or '?';
            if (text[at] is '\\')
            {
                if (at + 1 == text.Length) continue;
                at++;
            }
            content.Append(text[at]);
        }
        var length = at - start;
        var word = hasWildcard ? text.Substring(start, length) : content.ToString();
        token = length > 0 ? new QueryToken(Kind(text.AsSpan(start, length)), word, start, length, hasWildcard) : default;
        if (token.Kind is QueryTokenKind.Word && at + 1 < text.Length && text[at] is ':' && !IsSpace(text[at + 1]) && !hasWildcard)
        {
            at++;
            token = token with { Kind = QueryTokenKind.Field, Length = length + 1 };
        }
        return word.Length > 0;
    }

    private static QueryTokenKind Kind(ReadOnlySpan<char> written) => written switch
    {
        "AND" => QueryTokenKind.And,
        "OR" => QueryTokenKind.Or,
        "NOT" => QueryTokenKind.Minus,
        _ => QueryTokenKind.Word,
    };

    private bool IsWordStart(int place) =>
        !IsSpace(text[place]) && (text[place] is '*' or '?' or '\\' || !Special.Contains(text[place], StringComparison.Ordinal))
        && text[place] is not ('\u201C' or '\u201D');
    private static bool IsSpace(char character) => char.IsWhiteSpace(character);
}
