using LearningHub.Content.Model;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// Joins outlines of different resources that tell the same case, and scores what they give away together. The same case is one that bears the same label and rests on the same source
/// ("case 2" of one report), or shares age, sex and a further detail word for word. One pass over all outlines: linear in their number.
/// </summary>
internal static class CaseJoin
{
    private static readonly DetailKind[] Telling = [DetailKind.RareEvent, DetailKind.Offence, DetailKind.Health, DetailKind.School, DetailKind.Date, DetailKind.Occupation];

    /// <summary>Faults by resource that no outline gives by itself.</summary>
    public static IEnumerable<(Resource Resource, SafetyFault Fault)> Find(IEnumerable<(Resource Resource, ScoredOutline Case)> cases)
    {
        var groups = new Dictionary<string, List<(Resource Resource, ScoredOutline Case)>>(StringComparer.Ordinal);
        foreach (var each in cases)
        {
            foreach (var key in KeysOf(each.Resource, each.Case))
            {
                if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
                group.Add(each);
            }
        }
        var told = new HashSet<ScoredOutline>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups.Values)
        {
            if (group.Count < 2 || group.TrueForAll(each => ReferenceEquals(each.Resource, group[0].Resource))) continue;
            var joined = CombinationScore.Of([.. group.SelectMany(each => each.Case.Score.Details)]);
            foreach (var (resource, own) in group)
            {
                if (own.Score.IsRefused || (own.Score.IsNear && !joined.IsRefused) || !told.Add(own)) continue;
                var others = group.Select(each => each.Resource.Path).Where(path => path != resource.Path).Distinct().Take(5).ToList();
                if (CombinationWords.Of(own with { Score = OwnFirst(joined, own) }, others) is { } finding)
                    yield return (resource, SafetyCheck.Fault(own.Outline, finding, resource.Path));
            }
        }
    }

    // The place that is shown to the author must be in the author's file.
    private static CombinationScore OwnFirst(CombinationScore joined, ScoredOutline own) =>
        joined with { Details = [.. joined.Details.OrderByDescending(detail => own.Score.Details.Contains(detail))] };

    private static IEnumerable<string> KeysOf(Resource resource, ScoredOutline scored)
    {
        if (scored.Outline.Label is { } label)
        {
            foreach (var source in resource.Sources) yield return $"{source.Value}|{label}";
        }
        var details = scored.Score.Details;
        var age = details.FirstOrDefault(detail => detail.Kind is DetailKind.Age);
        var sex = details.FirstOrDefault(detail => detail.Kind is DetailKind.Sex);
        if (age is null || sex is null) yield break;
        foreach (var detail in details.Where(detail => Telling.Contains(detail.Kind)).DistinctBy(detail => detail.Words.ToUpperInvariant()))
            yield return $"{age.Words}|{sex.Words}|{detail.Words}".Replace('-', ' ').ToUpperInvariant();
    }
}
