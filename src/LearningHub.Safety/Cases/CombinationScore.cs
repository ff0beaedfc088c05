using LearningHub.Safety.Details;

namespace LearningHub.Safety.Cases;

/// <summary>
/// How near the details of an outline come to pointing at one family. Of each kind the weightiest counts once, and a second of some kinds
/// once more: every further kind of detail divides the families that fit, while saying the same twice does not.
/// </summary>
internal sealed record CombinationScore(int Points, int Kinds, IReadOnlyList<CaseDetail> Details)
{
    /// <summary>Details of fewer kinds never join.</summary>
    public const int FewestKinds = 4;

    private const int Refused = 7;
    private const int Near = 6;

    /// <summary>How many further details count that few families share.</summary>
    public const int MostSingle = 3;

    private const int PointsOfFurther = 2;

    // A second date and a second rare event.
    private const int MostForSeconds = 2;
    private static readonly int KindCount = Enum.GetValues<DetailKind>().Length;

    /// <summary>Whether the details point to one family.</summary>
    public bool IsRefused => Points >= Refused && Kinds >= FewestKinds && IsAnchored;

    /// <summary>Whether they come near to it.</summary>
    public bool IsNear => Points >= Near && Kinds >= FewestKinds && IsAnchored;

    // What a neighbour or a newspaper would know. Services and illnesses alone tell of thousands.
    private bool IsAnchored => Details.Any(detail =>
        detail.Kind is DetailKind.Age or DetailKind.Date or DetailKind.Place or DetailKind.RareEvent or DetailKind.Media or DetailKind.Small
            or DetailKind.Occupation && detail.Points >= 2);

    /// <summary>Whether details may come near to pointing at one family: a quick judgement that is never too low.</summary>
    public static bool MayBeNear(IReadOnlyList<CaseDetail> details)
    {
        Span<int> best = stackalloc int[KindCount];
        foreach (var detail in details) best[(int)detail.Kind] = Math.Max(best[(int)detail.Kind], detail.Points);
        var (points, kinds) = (MostForSeconds, 0);
        foreach (var value in best) (points, kinds) = (points + value, kinds + (value > 0 ? 1 : 0));
        var more = Math.Clamp(details.Count(IsSingle) - 1, 0, MostSingle);
        (points, kinds) = (points + (more * PointsOfFurther), kinds + more);
        return points >= Near && kinds >= FewestKinds;
    }

    /// <summary>The score of some details, each counted once.</summary>
    public static CombinationScore Calculate(IReadOnlyList<CaseDetail> details)
    {
        var best = new Dictionary<DetailKind, CaseDetail>();
        details = Apart(details);
        foreach (var detail in details)
        {
            if (!best.TryGetValue(detail.Kind, out var known) || known.Points < detail.Points) best[detail.Kind] = detail;
        }
        var points = best.Values.Sum(detail => detail.Points);
        if (HasSecond(details, DetailKind.Date)) points++;
        if (HasSecond(details, DetailKind.RareEvent)) points++;
        var more = Math.Min(MostSingle, details.Where(IsSingle).Select(detail => detail.Words.ToUpperInvariant()).Distinct().Count() - 1);
        if (more > 0) points += more * PointsOfFurther;
        var shown = details.DistinctBy(detail => (detail.Kind, detail.Words.ToUpperInvariant()))
            .Where(detail => detail.Points >= Math.Min(2, best[detail.Kind].Points)).ToList();
        return new CombinationScore(points, best.Count + Math.Max(0, more), shown);
    }

    // What few families share, and nobody had a list for: each further one counts as a kind of its own.
    private static bool IsSingle(CaseDetail detail) => detail is { Kind: DetailKind.RareEvent, Points: 3 };

    // "arson" is an offence or a rare event, and counts once.
    private static List<CaseDetail> Apart(IReadOnlyList<CaseDetail> details)
    {
        var apart = new List<CaseDetail>();
        foreach (var line in details.GroupBy(detail => detail.Line, ReferenceEqualityComparer.Instance))
        {
            var end = 0;
            foreach (var detail in line.OrderBy(detail => detail.Start).ThenByDescending(detail => detail.Points)
                .ThenByDescending(detail => detail.Length))
            {
                if (detail.Start < end) continue;
                apart.Add(detail);
                end = detail.Start + detail.Length;
            }
        }
        return apart;
    }

    private static bool HasSecond(IReadOnlyList<CaseDetail> details, DetailKind kind) =>
        details.Where(detail => detail.Kind == kind).Select(detail => detail.Words).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1)
            .Any();
}
