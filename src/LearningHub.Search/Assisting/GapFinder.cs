using LearningHub.Search.Querying;

namespace LearningHub.Search.Assisting;

/// <summary>Finds what a query asks for and no text has, so that an answer can say so.</summary>
internal sealed class GapFinder(SynonymMap synonyms, SpellingCorrector corrector)
{
    // The gaps of a query, in its order. Only words without field names are looked at.
    public IReadOnlyList<QueryGap> Find(Query query)
    {
        Clause[] clauses = [.. query.AsClauses().Where(clause => clause.Occurrence is not Occurrence.Excluded)];
        var gaps = new List<QueryGap>();
        var last = -1;
        for (var at = 0; at < clauses.Length;)
        {
            var (length, gap) = GapAt(clauses, at);
            if (gap is { Near.Count: 0 } && gaps is [.., { Near.Count: 0 } before] && last == at)
                // Neighbours for which nothing near is known are reported as one: "uniform grant".
                gaps[^1] = before with { Text = $"{before.Text} {gap.Text}" };
            else if (gap is not null)
                gaps.Add(gap);
            at += length;
            if (gap is not null) last = at;
        }
        return gaps;
    }

    private (int Length, QueryGap? Gap) GapAt(Clause[] clauses, int at)
    {
        if (clauses[at].Query is not WordQuery { Field: null } word) return (1, null);
        var (length, key) = synonyms.LongestName(clauses, at, synonyms.IsName);
        if (length == 0)
        {
            var isKnown = CommonWords.IsFiller(word.Text) || corrector.IsInTexts(word.Text);
            return (1, isKnown ? null : new QueryGap(word.Text, []));
        }
        WordQuery[] words = [.. clauses.Skip(at).Take(length).Select(clause => (WordQuery)clause.Query)];
        var isThere = synonyms.HasOtherNames(key) || words.All(each => CommonWords.IsFiller(each.Text) || corrector.IsInTexts(each.Text));
        return (length, isThere ? null : new QueryGap(string.Join(' ', words.Select(each => each.Text)), synonyms.Finds(key)));
    }
}
