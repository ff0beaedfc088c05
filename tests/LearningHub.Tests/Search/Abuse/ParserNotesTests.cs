using System.Text;
using LearningHub.Search.Assisting;
using LearningHub.Search.Querying;
using LearningHub.Tests.Search.Reference;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Search.Abuse;

/// <summary>The exact notes about parts of a query that were not understood, and the query that was read.</summary>
public sealed class ParserNotesTests
{
    private static readonly string[] Queries =
    [
        "plain words", "(open", "closed)", "((two) open", "\"no partner", "lamp \"two words", "colour:red", "title:", "title: lamp",
            "title:(lamp fox", "date:yesterday", "date:2014-11-20", "date:[2014-01-01 TO 2014-12-31]",
        "date:[today TO tomorrow]", "title:[a TO b]", "lamp ) fox", "type:type1 type:\"two words\"", "lamp~9 fox~0.5 \"a b\"~x",
        "lamp^x^2 fox^1000000000", "- + !", "AND OR NOT", "AND lamp OR", "lamp AND NOT fox || +moss",
        "((((((((((((deep))))))))))))", "what is MARAC?", "wha? fo*x \\*", "[lamp TO fox]", "title:body:lamp", "*:* -lamp",
    ];

    [Fact]
    public void Notes_on_odd_queries_read_as_they_are_meant_to()
    {
        var text = new StringBuilder();
        foreach (var query in Queries.Concat(Long()))
        {
            var parsed = QueryParser.Parse(CommonWords.WithoutQuestionMark(query), MadeUpCorpus.Schema);
            text.Append(Short(query)).Append('\n');
            text.Append("  read as ").Append(Short(Written(parsed.Query))).Append('\n');
            foreach (var note in parsed.Notes)
                text.Append("  ").Append(note.Start).Append('+').Append(note.Length).Append(": ").Append(note.Message).Append('\n');
        }
        Golden.Matches("query-notes.txt", text.ToString());
    }

    private static IEnumerable<string> Long()
    {
        yield return new string('x', 1005);
        yield return string.Join(' ', Enumerable.Range(0, 70).Select(number => $"w{number}"));
        yield return string.Join(' ', Enumerable.Range(0, 20).Select(number => $"p{number}*"));
        yield return $"\"{string.Join(' ', Enumerable.Range(0, 40).Select(number => $"w{number}"))}\"";
        yield return new string(')', 50);
    }

    private static string Short(string text) => text.Length > 160 ? $"{text[..100]}…{text[^40..]} ({text.Length} characters)" : text;

    private static string Written(Query query) => query switch
    {
        WordQuery word => In(word.Field, word.Text),
        PhraseQuery phrase => In(phrase.Field, $"“{phrase.Text}”{(phrase.Slop > 0 ? $" within {phrase.Slop}" : string.Empty)}"),
        PrefixQuery prefix => In(prefix.Field, $"beginning {prefix.Prefix}"),
        WildcardQuery wildcard => In(wildcard.Field, $"pattern {wildcard.Pattern}"),
        FuzzyQuery fuzzy => In(fuzzy.Field, $"{fuzzy.Edits} from {fuzzy.Term}"),
        BoostedQuery boosted =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Written(boosted.Inner)} times {boosted.Factor}"),
        DateRangeQuery range =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"from {range.From:yyyy-MM-dd} to {range.To:yyyy-MM-dd}"),
        FacetQuery facet => $"{facet.Facet} is “{facet.Value}”",
        AllQuery => "everything",
        BooleanQuery boolean =>
            $"({string.Join(", ", boolean.Clauses.Select(clause => $"{Sign(clause.Occurrence)}{Written(clause.Query)}"))})",
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    private static string Sign(Occurrence occurrence) => occurrence switch
    {
        Occurrence.Required => "must ",
        Occurrence.Excluded => "not ",
        _ => string.Empty,
    };

    private static string In(string? field, string text) => field is null ? text : $"{field} {text}";
}
