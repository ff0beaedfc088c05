using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Content.Reading.Files;
using LearningHub.Contract.Changes;
using LearningHub.Contract.Library;
using LearningHub.Releases.Folder;
using LearningHub.Site.Dataset;
using LearningHub.Site.Plan;

namespace LearningHub.Site.History;

/// <summary>Compares a library with the current release, and gives the next build its history.</summary>
public static class ReleaseDrafting
{
    /// <summary>What publishing a library would do. Nothing is written.</summary>
    /// <param name="folder">Where it would be published.</param>
    /// <param name="context">The library and its looks.</param>
    /// <param name="files">The content folder.</param>
    /// <param name="now">The clock.</param>
    /// <param name="forget">
    /// Addresses that the new release must not mention: they get no page about the withdrawal and no line in the list of changes. For
    /// addresses that name a person.
    /// </param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static ReleaseDraft Draft(
        PublicationFolder folder, SiteContext context, IContentFiles files, DateTimeOffset now, IReadOnlyCollection<string>? forget = null)
    {
        var forgotten = (forget ?? []).Select(address => $"/{address.Trim('/')}/").ToHashSet(StringComparer.Ordinal);
        var today = DateOnly.FromDateTime(now.LocalDateTime);
        var releases = folder.List();
        var at = ReleaseName.NextMoment(now, releases.Count > 0 ? releases[^1] : null);
        var history = LiveHistory.Read(folder);
        var finding = Task.Run(() => FindFormerRelease(folder, history, today));
        var recording = Task.Run(() => LibraryRecordBuilder.Build(context));
        var live = PageAddresses.FromPaths(SitePlan.WithoutPapers(context, files).Select(output => output.Path))
            .ToHashSet(StringComparer.Ordinal);
        var record = recording.GetAwaiter().GetResult();
        var (former, damaged, note) = finding.GetAwaiter().GetResult();
        var found = former is null ? [] : ChangeFinder.Find(former.Library, record, at);
        ChangeRecord[] changes = [.. found.Where(change => !forgotten.Contains(change.Address))];
        var gone = (former?.Library.Withdrawn ?? []).Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        gone.UnionWith(forgotten);
        string[] vanished = [.. (former?.Addresses ?? [])
            .Where(address => IsMissed(address) && !live.Contains(address) && !gone.Contains(address))];
        // Releases that were taken back may not be quoted, and damaged ones cannot be read: their pages are listed without titles.
        var untitled = damaged.Concat(releases.Where(history.TakenBack.Contains))
            .SelectMany(name => FormerRelease.FindAddresses(folder, name, today));
        Withdrawal[] withdrawals =
        [
            .. (former?.Library.Withdrawn ?? []).Where(entry => !live.Contains(entry.Address)).Select(WithdrawnRecords.ToWithdrawal),
            .. vanished.Select(address => Withdrawn(address, former!.Library, context, Day(at))),
            .. untitled.Where(address => IsMissed(address) && !live.Contains(address))
                .Select(address => new Withdrawal { Address = address, On = Day(at) }),
        ];
        var earlier = (former?.Changes ?? []).Where(change => !forgotten.Contains(change.Address));
        var remembered = Remembered(changes.Concat(earlier), context.Library.Withdrawals);
        return new ReleaseDraft
        {
            At = at,
            Former = former?.Name,
            Note = note,
            Resources = record.Resources.Count,
            Changes = changes,
            Vanished = vanished,
            Record = record,
            Context = context.With(new SiteHistory(remembered, [.. withdrawals.Where(IsKnown).DistinctBy(entry => entry.Address)])),
        };

        bool IsKnown(Withdrawal entry) => !forgotten.Contains(entry.Address);
    }

    /// <summary>Whether an address says that it has gone. Codes of earlier copies do not: the page of their work says what has become of
    /// it, and every change of a text gives a new code.</summary>
    internal static bool IsMissed(string address) => !address.StartsWith(Paper.CheckFolder, StringComparison.Ordinal);

    // The current release. If it is damaged: the last one before it that can be read.
    private static (FormerRelease? Former, IReadOnlyList<ReleaseName> Damaged, string? Note) FindFormerRelease(
        PublicationFolder folder, LiveHistory history, DateOnly today)
    {
        var damaged = new List<ReleaseName>();
        string? note = null;
        foreach (var name in history.Live.Reverse())
        {
            try
            {
                return (FormerRelease.Read(folder, name, today), damaged, note);
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                // Only the first failure is reported: that of the release that is served.
                note ??= $"{name} is live but damaged: {exception.Message} "
                    + "Changes are listed since the last earlier release that can be read.";
                damaged.Add(name);
            }
        }
        return (null, damaged, note);
    }

    /// <summary>What the page at an address that has gone says.</summary>
    internal static Withdrawal Withdrawn(string address, LibraryRecord former, SiteContext context, DateOnly on)
    {
        var resource = former.Resources.FirstOrDefault(resource => resource.Address == address);
        // The same id at another address is the same resource in another section.
        var next = resource is null
            ? null
            : new[] { resource.Id, resource.SupersededBy }.FirstOrDefault(id => id is not null && context.Library.ById.ContainsKey(id));
        return new Withdrawal
        {
            Address = address,
            Title = resource?.Title,
            On = on,
            ReplacedBy = next is null ? null : new Located<string>(next, default),
        };
    }

    private static ChangeRecord[] Remembered(IEnumerable<ChangeRecord> changes, IReadOnlyList<Withdrawal> withdrawals)
    {
        var withheld = withdrawals.Where(entry => entry.Title is null).Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. changes.Take(SiteHistory.MostChanges)
                .Select(change => withheld.Contains(change.Address) ? change with { Title = null } : change),
        ];
    }

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
