using System.Collections.Concurrent;
using System.Globalization;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Stamps;

/// <summary>
/// Says of anything that can be read of a linked library what it is now, as a stamp. Work whose reads have the same stamps as before
/// gives the same result as before. Safe to use from several threads.
/// </summary>
/// <param name="library">The library.</param>
/// <param name="today">The day on which dates are judged; null where no date is.</param>
public sealed class LibraryStamps(LinkedLibrary library, DateOnly? today = null)
{
    private const string DayFormat = "yyyy-MM-dd";

    private readonly ConcurrentDictionary<ReadKey, Stamp> known = new();

    /// <summary>The stamp of several reads together.</summary>
    /// <param name="keys">What was read.</param>
    /// <param name="more">Whatever else the result depends on.</param>
    public Stamp Combine(IReadOnlyList<ReadKey> keys, Stamp more = default)
    {
        var stamp = new StampBuilder().Add(more);
        foreach (var key in keys) stamp.Add(known.GetOrAdd(key, Compute));
        return stamp.Build();
    }

    private Stamp Compute(ReadKey key) => key.Kind switch
    {
        ReadKind.Everything => new StampBuilder().Add(StampResources(library.Resources)).Add(library.Links.StampOfAbsent()).Build(),
        ReadKind.EveryBody => StampEach(library.Resources, resource => resource.Stamp),
        ReadKind.Resource => library.ById.TryGetValue(key.Name, out var resource) ? resource.FrontStamp : default,
        ReadKind.Body => library.ById.TryGetValue(key.Name, out var whole) ? whole.Stamp : default,
        ReadKind.Finding => library.Findings.TryGetValue(key.Name, out var finding) ? finding.Resource.FrontStamp : default,
        ReadKind.Recommendation => library.Recommendations.TryGetValue(key.Name, out var entry) ? entry.Resource.FrontStamp : default,
        ReadKind.BuildingOn => StampResources(library.BackLinks.BuildingOn[key.Name]),
        ReadKind.Answering => StampResources(library.BackLinks.Answering[key.Name]),
        ReadKind.PointingTo => StampResources(library.BackLinks.PointingTo[key.Name]),
        ReadKind.TranslationsOf => StampResources(library.BackLinks.TranslationsOf[key.Name]),
        ReadKind.Citing => StampResources(library.BackLinks.Citing[key.Name]),
        ReadKind.FindingsCiting => StampResources(library.FindingsCiting[key.Name].Select(entry => entry.Resource)),
        ReadKind.FindingsOfTheme => StampResources(library.FindingsOfTheme[key.Name].Select(entry => entry.Resource)),
        ReadKind.ResourcesOfTheme => StampResources(library.ResourcesOfTheme[key.Name]),
        ReadKind.EventsOf => StampResources(library.BackLinks.EventsOf[key.Name]),
        ReadKind.Page => library.Links.IsGenerated(key.Name) ? Stamp.One : Stamp.None,
        ReadKind.Passed => Day(key.Name) < today ? Stamp.One : Stamp.None,
        ReadKind.Today => Stamp.Of(today?.DayNumber + 1 ?? 0),
        ReadKind.Path => library.Links.StampOf(key.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    /// <summary>The name under which a day is read.</summary>
    public static string NameOf(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static DateOnly Day(string name) => DateOnly.ParseExact(name, DayFormat, CultureInfo.InvariantCulture);

    private static Stamp StampResources(IEnumerable<Resource> resources) => StampEach(resources, resource => resource.FrontStamp);

    private static Stamp StampEach(IEnumerable<Resource> resources, Func<Resource, Stamp> stampOf)
    {
        var stamp = new StampBuilder();
        foreach (var resource in resources) stamp.Add(stampOf(resource));
        return stamp.Build();
    }
}
