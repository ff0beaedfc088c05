using LearningHub.Safety.Details;
using LearningHub.Safety.Findings;

namespace LearningHub.Safety.Cases;

/// <summary>
/// Joins outlines of different documents that tell the same case, and scores what they give away together. The same case is one that bears
/// the same label and rests on the same source ("case 2" of one report), or shares age, sex and a further detail word for word. One pass
/// over all outlines: linear in their number.
/// </summary>
public static class CaseJoin
{
    private const int MostNamed = 5;

    /// <summary>Findings that no outline gives by itself.</summary>
    public static IEnumerable<(CaseInDocument Case, SafetyFinding Finding)> Find(IEnumerable<CaseInDocument> cases)
    {
        var told = new HashSet<ScoredOutline>(ReferenceEqualityComparer.Instance);
        foreach (var group in Groups(cases))
        {
            if (group.Count < 2 || group.TrueForAll(each => ReferenceEquals(each.Document, group[0].Document))) continue;
            var joined = CombinationScore.Calculate([.. group.SelectMany(each => each.Case.Score.Details)]);
            foreach (var each in group)
            {
                var own = each.Case.Score;
                if (own.IsRefused || (own.IsNear && !joined.IsRefused) || !told.Add(each.Case)) continue;
                var others = group.Select(other => other.Path).Where(path => path != each.Path).Distinct().Take(MostNamed).ToList();
                // The place that is shown to the author must be in the author's file.
                var ownFirst = joined with { Details = [.. joined.Details.OrderByDescending(detail => own.Details.Contains(detail))] };
                if (CombinationWords.Describe(each.Case, ownFirst, others) is { } finding) yield return (each, finding);
            }
        }
    }

    private static Dictionary<string, List<CaseInDocument>>.ValueCollection Groups(IEnumerable<CaseInDocument> cases)
    {
        var groups = new Dictionary<string, List<CaseInDocument>>(StringComparer.Ordinal);
        foreach (var each in cases)
        {
            foreach (var key in KeysOf(each))
            {
                if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
                group.Add(each);
            }
        }
        return groups.Values;
    }

    /// <summary>What a case can be recognised by in other documents: cases that share one of these are scored together.</summary>
    public static IEnumerable<string> KeysOf(CaseInDocument each)
    {
        if (each.Case.Outline.Label is { } label)
        {
            foreach (var source in each.Sources) yield return $"{source}|{label}";
        }
        var details = each.Case.Score.Details;
        var age = details.FirstOrDefault(detail => detail.Kind is DetailKind.Age);
        var sex = details.FirstOrDefault(detail => detail.Kind is DetailKind.Sex);
        if (age is null || sex is null) yield break;
        var telling = details.Where(detail => DetailKinds.IsTelling(detail.Kind));
        foreach (var detail in telling.DistinctBy(detail => detail.Words.ToUpperInvariant()))
            yield return $"{age.Words}|{sex.Words}|{detail.Words}".Replace('-', ' ').ToUpperInvariant();
    }
}
