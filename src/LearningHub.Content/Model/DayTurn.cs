using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Model;

/// <summary>A coming day on which the site changes by itself.</summary>
/// <param name="Day">The day.</param>
/// <param name="Appearing">Resources whose first day it is.</param>
/// <param name="Going">Resources whose last day was the one before.</param>
public sealed record DayTurn(DateOnly Day, IReadOnlyList<Resource> Appearing, IReadOnlyList<Resource> Going)
{
    /// <summary>The turns after a day, the earliest first.</summary>
    public static IReadOnlyList<DayTurn> After(DateOnly today, IEnumerable<Resource> resources)
    {
        var kept = resources.Where(resource => resource.Status is not ResourceStatus.Draft && !resource.IsOverOn(today)).ToArray();
        var appearing = kept.Where(resource => resource.IsHeldBackOn(today)).ToLookup(resource => resource.Published!.Value);
        var going = kept.Where(resource => resource.PublishUntil is { } until && until.Value < DateOnly.MaxValue)
            .ToLookup(resource => resource.PublishUntil!.Value.Value.AddDays(1));
        return
        [
            .. appearing.Select(group => group.Key).Concat(going.Select(group => group.Key)).Distinct().Order()
                .Select(day => new DayTurn(day, InOrder(appearing[day]), InOrder(going[day]))),
        ];
    }

    private static Resource[] InOrder(IEnumerable<Resource> resources) =>
        [.. resources.OrderBy(resource => resource.Path, StringComparer.Ordinal)];
}
