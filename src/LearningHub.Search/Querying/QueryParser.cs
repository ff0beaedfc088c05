using System.Globalization;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Querying;

/// <summary>Reads a query in Lucene's classic syntax, and anything else that people type: no text is an error. What cannot be understood
/// is read as plain words and reported.</summary>
internal sealed class QueryParser
{
    // A name that a query can use beside the fields of the schema: date:[2014-01-01 TO *].
    private const string DateField = "date";

    private readonly IndexSchema schema;
    private readonly QueryLexer lexer;
    private readonly List<QueryNote> notes;
    private int clauses;
    private int patterns;
    private int passedOver;

    private QueryParser(string text, IndexSchema schema)
    {
        this.schema = schema;
        notes = [];
        if (text.Length > QueryLimits.Length)
        {
            Note(QueryLimits.Length, text.Length - QueryLimits.Length,
                $"Only the first {QueryLimits.Length} characters of the query were read.");
            text = text[..QueryLimits.Length];
        }
        lexer = new QueryLexer(text);
    }

    // A query, and what was not understood of it.
    public static (BooleanQuery Query, List<QueryNote> Notes) Parse(string text, IndexSchema schema)
    {
        var parser = new QueryParser(text, schema);
        return (parser.ReadClauses(null, 0), parser.notes);
    }

    private BooleanQuery ReadClauses(string? field, int depth)
    {
        var read = new List<Clause>();
        while (true)
        {
            var (occurrence, isAnd) = ReadSigns();
            if (lexer.Current.Kind is QueryTokenKind.Close && passedOver > 0)
            {
                // It closes an opening bracket that was ignored.
                passedOver--;
                lexer.Next();
                continue;
            }
            var isEnd = lexer.Current.Kind is QueryTokenKind.End || (lexer.Current.Kind is QueryTokenKind.Close && depth > 0);
            if (isEnd) return new BooleanQuery(read);
            if (isAnd)
            {
                if (read.Count > 0 && read[^1].Occurrence is Occurrence.Optional)
                    read[^1] = read[^1] with { Occurrence = Occurrence.Required };
                if (occurrence is Occurrence.Optional) occurrence = Occurrence.Required;
            }
            var at = lexer.Current;
            if (ReadClause(field, depth) is not { } query) continue;
            if (++clauses <= QueryLimits.Clauses) read.Add(new Clause(query, occurrence));
            else if (clauses == QueryLimits.Clauses + 1)
                Note(at.Start, at.Length, $"Only the first {QueryLimits.Clauses} parts of the query were looked for.");
        }
    }

    private (Occurrence Occurrence, bool IsAnd) ReadSigns()
    {
        var (occurrence, isAnd) = (Occurrence.Optional, false);
        for (; ; lexer.Next())
        {
            switch (lexer.Current.Kind)
            {
                case QueryTokenKind.Plus: occurrence = Occurrence.Required; break;
                case QueryTokenKind.Minus: occurrence = Occurrence.Excluded; break;
                case QueryTokenKind.And: isAnd = true; break;
                case QueryTokenKind.Or: break;
                default: return (occurrence, isAnd);
            }
        }
    }

    private Query? ReadClause(string? field, int depth)
    {
        var token = lexer.Current;
        switch (token.Kind)
        {
            case QueryTokenKind.Everything:
                lexer.Next();
                return Boosted(new AllQuery());
            case QueryTokenKind.Open: return ReadGroup(field, depth);
            case QueryTokenKind.Quoted: return ReadPhrase(field);
            case QueryTokenKind.Field: return ReadField(depth);
            case QueryTokenKind.Word: return ReadWord(field);
            default:
                lexer.Next();
                Note(token.Start, token.Length, $"“{token.Text}” has no meaning here and was passed over.");
                return null;
        }
    }

    private Query? ReadGroup(string? field, int depth)
    {
        var open = lexer.Current;
        lexer.Next();
        if (depth >= QueryLimits.Depth)
        {
            passedOver++;
            Note(open.Start, open.Length, $"Brackets stand in more than {QueryLimits.Depth} others; these were passed over.");
            return null;
        }
        var inner = ReadClauses(field, depth + 1);
        if (lexer.Current.Kind is QueryTokenKind.Close) lexer.Next();
        else Note(open.Start, open.Length, "This bracket is not closed; it was taken to end with the query.");
        return Boosted(inner);
    }

    private Query? ReadField(int depth)
    {
        var token = lexer.Current;
        var name = token.Text;
        lexer.Next();
        var isKnown = name is DateField || schema.TextOrdinal(name) >= 0 || schema.FacetOrdinal(name) >= 0;
        if (!isKnown)
        {
            Note(token.Start, token.Length, $"There is no field “{name}”; it was looked for as a word.");
            return new WordQuery(null, name, token.Start);
        }
        if (lexer.Current.Kind is QueryTokenKind.Range) return ReadRange(name);
        if (lexer.Current.Kind is QueryTokenKind.Word or QueryTokenKind.Quoted or QueryTokenKind.Open) return ReadClause(name, depth);
        Note(token.Start, token.Length, $"No word stands right after “{name}:”; “{name}” itself was looked for.");
        return new WordQuery(null, name, token.Start);
    }

    private Query? ReadRange(string field)
    {
        var token = lexer.Current;
        lexer.Next();
        if (field is DateField && QueryDates.Range(token.Text) is { } range) return Boosted(range);
        Note(token.Start, token.Length, $"“{token.Text}” is not a range of dates such as [2014-01-01 TO 2014-12-31], and was passed over.");
        return null;
    }

    private Query? ReadPhrase(string? field)
    {
        var token = lexer.Current;
        lexer.Next();
        if (token.IsUnclosed) Note(token.Start, 1, "This quotation mark has no partner; the phrase was taken to end with the query.");
        var slop = 0;
        if (lexer.Current.Kind is QueryTokenKind.Tilde)
        {
            slop = (int)Math.Min(Number(lexer.Current.Text, 0), QueryLimits.Slop);
            lexer.Next();
        }
        return Boosted(OfField(field, token, new PhraseQuery(field, FirstWords(token), slop, token.Start)));
    }

    private Query? ReadWord(string? field)
    {
        var token = lexer.Current;
        lexer.Next();
        var isPattern = (token.HasWildcard || lexer.Current.Kind is QueryTokenKind.Tilde) && !IsExact(field);
        if (isPattern && ++patterns > QueryLimits.Patterns) return TooManyPatterns(token);
        if (lexer.Current.Kind is not QueryTokenKind.Tilde) return Boosted(OfField(field, token, Plain(field, token)));
        // A fraction is Lucene's old syntax for the least similarity.
        var written = lexer.Current.Text;
        lexer.Next();
        var edits = Number(written, 2);
        var most = written is "0" ? 0 : (int)Math.Min(edits >= 1 ? edits : (1 - edits) * token.Text.Length, 2);
        return Boosted(OfField(field, token, new FuzzyQuery(field, token.Text.ToLowerInvariant(), most)));
    }

    private Query? TooManyPatterns(QueryToken token)
    {
        if (patterns == QueryLimits.Patterns + 1)
            Note(token.Start, token.Length, $"Only the first {QueryLimits.Patterns} words with *, ? or ~ were looked for.");
        if (lexer.Current.Kind is QueryTokenKind.Tilde) lexer.Next();
        return Boosted(null);
    }

    private string FirstWords(QueryToken token)
    {
        var words = EnglishAnalyzer.Analyze(token.Text, FieldAnalysis.Words);
        if (words.Count <= QueryLimits.PhraseWords) return token.Text;
        Note(token.Start, token.Length, $"Only the first {QueryLimits.PhraseWords} words of this phrase were looked for.");
        return token.Text[..words[QueryLimits.PhraseWords - 1].End];
    }

    // Days and facet values match exactly: no wildcards, no fuzzy search.
    private bool IsExact(string? field) => field is DateField || (field is not null && schema.FacetOrdinal(field) >= 0);

    private static Query Plain(string? field, QueryToken token)
    {
        if (!token.HasWildcard) return new WordQuery(field, token.Text, token.Start);
        var pattern = token.Text.ToLowerInvariant();
        return pattern.AsSpan(0, pattern.Length - 1).IndexOfAny('*', '?') < 0 && pattern[^1] == '*'
            && !pattern.Contains('\\', StringComparison.Ordinal)
            ? new PrefixQuery(field, pattern[..^1], token.Start)
            : new WildcardQuery(field, pattern);
    }

    private Query? OfField(string? field, QueryToken token, Query query)
    {
        if (field is DateField)
        {
            if (QueryDates.Day(token.Text) is { } day) return day;
            Note(token.Start, token.Length, $"“{token.Text}” is no date such as 2014-11-20, and was passed over.");
            return null;
        }
        return field is not null && schema.FacetOrdinal(field) >= 0 ? new FacetQuery(field, token.Text) : query;
    }

    private Query? Boosted(Query? query)
    {
        if (lexer.Current.Kind is not QueryTokenKind.Caret) return query;
        var factor = Number(lexer.Current.Text, 1);
        lexer.Next();
        return query is null ? null : new BoostedQuery(query, Math.Min(factor, QueryLimits.Boost));
    }

    private void Note(int start, int length, string message)
    {
        if (notes.Count < QueryLimits.Notes) notes.Add(new QueryNote(start, length, message));
    }

    private static float Number(string text, float otherwise) =>
        float.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number)
            ? number : otherwise;
}
