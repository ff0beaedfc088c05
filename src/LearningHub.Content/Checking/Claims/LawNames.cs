using System.Buffers;
using System.Globalization;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Claims;

/// <summary>Names of law and guidance that is no longer in force, or that never existed: "Working Together 2013", "Domestic Violence Act
/// 2018".</summary>
internal sealed class LawNames
{
    private readonly Dictionary<string, (LawEntry Entry, bool IsMistake)> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gathers the names.</summary>
    public LawNames(IReadOnlyList<LawEntry> law)
    {
        foreach (var entry in law)
        {
            foreach (var name in entry.Misnamed) byName.TryAdd(name, (entry, true));
            if (entry.ReplacedBy is null && entry.Ended is null) continue;
            byName.TryAdd(entry.Title, (entry, false));
            var year = entry.InForce.Year.ToString(CultureInfo.InvariantCulture);
            foreach (var name in entry.ShortNames)
            {
                byName.TryAdd($"{name} {year}", (entry, false));
                byName.TryAdd($"{name} ({year})", (entry, false));
                byName.TryAdd($"{name} of {year}", (entry, false));
            }
        }
        Search = SearchValues.Create([.. byName.Keys], StringComparison.OrdinalIgnoreCase);
    }

    private SearchValues<string> Search { get; }

    /// <summary>The first such name in a text, if there is one.</summary>
    public (int At, string Name, LawEntry Entry, bool IsMistake)? FindIn(string text)
    {
        var at = byName.Count == 0 ? -1 : text.AsSpan().IndexOfAny(Search);
        if (at < 0) return null;
        var name = byName.Keys.Where(each => string.Compare(text, at, each, 0, each.Length, StringComparison.OrdinalIgnoreCase) == 0)
            .MaxBy(each => each.Length)!;
        var (entry, isMistake) = byName[name];
        return (at, text.Substring(at, name.Length), entry, isMistake);
    }
}
