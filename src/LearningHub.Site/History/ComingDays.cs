using LearningHub.Content;
using LearningHub.Content.Linking;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;
using LearningHub.Contract.Changes;
using LearningHub.Site.Dataset;
using LearningHub.Site.Increments;
using LearningHub.Site.Plan;

namespace LearningHub.Site.History;

/// <summary>Makes the sites of the days to come, so that a host can show and hide resources on their day without a new release.</summary>
public static class ComingDays
{
    /// <summary>How many days a release holds ahead. Each is a whole site, although most of its files are those of today.</summary>
    public const int Most = 4;

    /// <summary>The sites of the days to come.</summary>
    /// <param name="context">The site of today, with its history.</param>
    /// <param name="outputs">Every file of it.</param>
    /// <param name="library">The library that was checked.</param>
    /// <param name="files">The content folder.</param>
    /// <param name="cache">What is known of an earlier release; null if nothing is.</param>
    public static IReadOnlyList<ComingDay> Find(
        SiteContext context, IReadOnlyList<SiteOutput> outputs, Library library, IContentFiles files, BuildCache? cache = null)
    {
        var days = new List<ComingDay>();
        var before = new ComingDay(library.Today, context, outputs);
        foreach (var turn in library.Turns.Take(Most))
        {
            if (Linker.Link(library.Source, includeDrafts: false, turn.Day).Linked is not { } linked) break;
            before = After(before, turn, linked, files, cache);
            days.Add(before);
        }
        return days;
    }

    private static ComingDay After(ComingDay before, DayTurn turn, LinkedLibrary linked, IContentFiles files, BuildCache? cache)
    {
        var at = new DateTimeOffset(turn.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var history = before.Context.History;
        var bare = before.Context.With(linked, history is null ? null : SiteHistory.Empty);
        if (history is null) return new ComingDay(turn.Day, bare, SitePlan.Create(bare, files, cache));
        var live = PageAddresses.FromPaths(SitePlan.WithoutPapers(bare, files).Select(output => output.Path))
            .ToHashSet(StringComparer.Ordinal);
        var former = LibraryRecordBuilder.Build(before.Context);
        var changes = ChangeFinder.Find(former, LibraryRecordBuilder.Build(bare), at);
        Withdrawal[] withdrawals =
        [
            .. history.Withdrawals.Where(entry => !live.Contains(entry.Address)),
            .. PageAddresses.FromPaths(before.Outputs.Select(output => output.Path))
                .Where(ReleaseDrafting.IsMissed)
                .Where(address => !live.Contains(address) && !before.Context.Withdrawals.Any(entry => entry.Address == address))
                .Select(address => ReleaseDrafting.Withdrawn(address, former, bare, turn.Day)),
        ];
        ChangeRecord[] remembered = [.. changes.Concat(history.Changes).Take(SiteHistory.MostChanges)];
        var context = before.Context.With(linked, new SiteHistory(remembered, withdrawals));
        return new ComingDay(turn.Day, context, SitePlan.Create(context, files, cache));
    }
}
