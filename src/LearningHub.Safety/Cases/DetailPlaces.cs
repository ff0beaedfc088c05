using LearningHub.Safety.Details;
using LearningHub.Safety.Findings;

namespace LearningHub.Safety.Cases;

/// <summary>
/// Weighty details of one line by where they stand. Those that share words with a finding are found without going through all: a long
/// line can hold thousands of both.
/// </summary>
/// <param name="details">A list that grows at its end.</param>
/// <param name="first">Index of the first detail of the line.</param>
internal sealed class DetailPlaces(List<CaseDetail> details, int first)
{
    private const int LettersOfPlace = 128;
    private const int FewestPoints = 2;

    private readonly Dictionary<int, List<int>> places = [];
    private int next = first;

    /// <summary>The details that share words with a finding, in the order of the list.</summary>
    public IEnumerable<CaseDetail> Sharing(SafetyFinding finding)
    {
        for (; next < details.Count; next++) Add(next);
        return Places(finding.Start, finding.End).SelectMany(place => places.TryGetValue(place, out var found) ? found : [])
            .Distinct().Order().Select(index => details[index])
            .Where(detail => detail.Start < finding.End && finding.Start < detail.Start + detail.Length);
    }

    private static IEnumerable<int> Places(int start, int end) =>
        Enumerable.Range(start / LettersOfPlace, end / LettersOfPlace - start / LettersOfPlace + 1);

    private void Add(int index)
    {
        var detail = details[index];
        if (detail.Points < FewestPoints) return;
        foreach (var place in Places(detail.Start, detail.Start + detail.Length))
        {
            if (!places.TryGetValue(place, out var found)) places[place] = found = [];
            found.Add(index);
        }
    }
}
