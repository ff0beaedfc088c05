using LearningHub.Search;

namespace LearningHub.Tests.Relevance;

/// <summary>How well one query was answered.</summary>
/// <param name="Query">The query.</param>
/// <param name="Gain">See <see cref="CumulativeGain"/>.</param>
/// <param name="ReciprocalRank">One by the place of the first result of the best grade.</param>
/// <param name="IsInFirstThree">Whether one of the best grade that the library has for the query is among the first three.</param>
/// <param name="HasWanted">Whether the wanted section is among the best of the first three; true if none is wanted.</param>
/// <param name="Found">The first ten, with grades.</param>
internal sealed record Scorecard(
    JudgedQuery Query, double Gain, double ReciprocalRank, bool IsInFirstThree, bool HasWanted, IReadOnlyList<string> Found)
{
    public bool IsEmpty => Found.Count == 0;

    public static Scorecard Judge(JudgedQuery query, ISearchIndex index)
    {
        var response = index.Search(new SearchRequest
        {
            Text = query.Query,
            Filters = [.. query.Filters.Select(filter => new FacetFilter(filter.Key, filter.Value))],
            Take = CumulativeGain.Depth + 1,
            PassageLength = 0,
        });
        var hits = response.Hits.Take(CumulativeGain.Depth).ToArray();
        var grades = hits.Select(hit => query.Grades.GetValueOrDefault(hit.Group)).ToArray();
        var first = query.Grades.Count == 0 ? -1 : Array.IndexOf(grades, query.Grades.Values.Max());
        return new Scorecard(
            query, CumulativeGain.Measure(grades, query.Grades.Values), first < 0 ? 0 : 1.0 / (first + 1), first is >= 0 and < 3,
            query.Want is not { } want || hits.Take(3).Any(hit => hit.Documents.Any(document => document.Id == want)),
            [.. hits.Zip(grades, (hit, grade) => $"{grade}:{hit.Documents[0].Id}")]);
    }
}
