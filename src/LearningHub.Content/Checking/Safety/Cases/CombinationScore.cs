namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// How near the details of an outline come to pointing at one family. Of each kind the weightiest counts once, and a second date once more:
/// every further kind of detail divides the families that fit, while saying the same twice does not.
/// </summary>
internal sealed record CombinationScore(int Points, int Kinds, IReadOnlyList<CaseDetail> Details)
{
    private const int Refused = 8;
    private const int RefusedKinds = 4;
    private const int Near = 6;
    private const int NearKinds = 4;

    /// <summary>Whether the details point to one family.</summary>
    public bool IsRefused => Points >= Refused && Kinds >= RefusedKinds && IsAnchored;

    /// <summary>Whether they come near to it.</summary>
    public bool IsNear => Points >= Near && Kinds >= NearKinds && IsAnchored;

    // What a neighbour or a newspaper would know. Services and illnesses alone tell of thousands.
    private bool IsAnchored => Details.Any(detail => detail.Kind is DetailKind.Age or DetailKind.Date or DetailKind.Place or DetailKind.RareEvent && detail.Points >= 2);

    /// <summary>The score of some details, each counted once.</summary>
    public static CombinationScore Of(IReadOnlyList<CaseDetail> details)
    {
        var best = new Dictionary<DetailKind, CaseDetail>();
        foreach (var detail in details)
        {
            if (!best.TryGetValue(detail.Kind, out var known) || known.Points < detail.Points) best[detail.Kind] = detail;
        }
        var points = best.Values.Sum(detail => detail.Points);
        if (details.Where(detail => detail.Kind is DetailKind.Date).Select(detail => detail.Words).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1) points++;
        var shown = details.DistinctBy(detail => (detail.Kind, detail.Words.ToUpperInvariant())).Where(detail => detail.Points >= Math.Min(2, best[detail.Kind].Points)).ToList();
        return new CombinationScore(points, best.Count, shown);
    }
}
