using LearningHub.Search.Analysis;
using LearningHub.Search.Querying;

namespace LearningHub.Search.Assisting;

/// <summary>Finds what a query asks for and no text has, so that an answer can say so.</summary>
internal sealed class GapFinder(SynonymMap synonyms, SpellingCorrector corrector)
{
    // The gaps of a query, in its order. Only words without field names are looked at.
    public IReadOnlyList<QueryGap> Find(Query query)
    {
        IReadOnlyList<Query> parts = query switch
        {
            BooleanQuery boolean =>
                [.. boolean.Clauses.Where(clause => clause.Occurrence is not Occurrence.Excluded).Select(clause => clause.Query)],
            _ => [query],
        };
        var gaps = new List<(QueryGap Gap, int Start, int End)>();
        for (var at = 0; at < parts.Count;)
        {
            var (used, gap) = GapAt(parts, at);
            if (gap is not null) Add(gaps, gap, at, at + used);
            at += used;
        }
        return [.. gaps.Select(each => each.Gap)];
    }

    // Neighbours for which nothing near is known are told as one: "uniform grant".
    private static void Add(List<(QueryGap Gap, int Start, int End)> gaps, QueryGap gap, int start, int end)
    {
        if (gap.Near.Count == 0 && gaps.Count > 0 && gaps[^1] is { Gap.Near.Count: 0 } last && last.End == start)
            gaps[^1] = (new QueryGap($"{last.Gap.Text} {gap.Text}", []), last.Start, end);
        else
            gaps.Add((gap, start, end));
    }

    private (int Used, QueryGap? Gap) GapAt(IReadOnlyList<Query> parts, int at)
    {
        if (LongestName(parts, at) is var (length, key) && length > 0)
        {
            var words = parts.Skip(at).Take(length).Cast<WordQuery>().ToArray();
            var isThere = synonyms.HasOtherNames(key) || words.All(word => IsStopWord(word) || corrector.IsInTexts(word.Text));
            return (length, isThere ? null : new QueryGap(string.Join(' ', words.Select(word => word.Text)), synonyms.Finds(key)));
        }
        if (parts[at] is not WordQuery { Field: null } single || IsStopWord(single) || CommonWords.IsFiller(single)
            || corrector.IsInTexts(single.Text)) return (1, null);
        return (1, new QueryGap(single.Text, []));
    }

    private (int Length, string Key) LongestName(IReadOnlyList<Query> parts, int from)
    {
        var (length, name, terms) = (0, string.Empty, new List<string>());
        for (var i = from; i < parts.Count && parts[i] is WordQuery { Field: null } word && terms.Count < synonyms.LongestPhrase; i++)
        {
            var own = EnglishAnalyzer.Analyze(word.Text);
            if (i == from && own.Count == 0) break;
            terms.AddRange(own.Select(token => token.Term));
            var key = SynonymMap.Key(terms);
            if (own.Count > 0 && (synonyms.HasOtherNames(key) || synonyms.Finds(key).Count > 0)) (length, name) = (i - from + 1, key);
        }
        return (length, name);
    }

    private static bool IsStopWord(WordQuery word) => EnglishAnalyzer.Analyze(word.Text).Count == 0;
}
