using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Content.Reading;
using LearningHub.Contract.Changes;
using LearningHub.Releases.Folder;
using LearningHub.Site.Dataset;
using LearningHub.Site.Plan;

namespace LearningHub.Site.History;

/// <summary>Compares a library with the release that is current, and gives the next build its history.</summary>
public static class ReleaseDrafting
{
    /// <summary>What publishing a library would do. Nothing is written.</summary>
    /// <param name="folder">Where it would be published.</param>
    /// <param name="library">The library and its looks.</param>
    /// <param name="files">The content folder.</param>
    /// <param name="now">The clock.</param>
    /// <exception cref="IOException">The current release cannot be read.</exception>
    public static ReleaseDraft Draft(PublicationFolder folder, SiteContext library, IHubFiles files, DateTimeOffset now)
    {
        var releases = folder.List();
        var at = ReleaseName.NextMoment(now, releases.Count > 0 ? releases[^1] : null);
        var record = LibraryRecordBuilder.Build(library);
        var draft = new ReleaseDraft { At = at, Former = null, Resources = record.Resources.Count, Changes = [], Vanished = [], Context = library.With(SiteHistory.Empty) };
        if (folder.Current is not { } name) return draft;

        var former = FormerRelease.Read(folder, name);
        var changes = ChangeFinder.Find(former.Library, record, at);
        var live = PageAddresses.Of(SitePlan.Create(library, files).Select(output => output.Path)).ToHashSet(StringComparer.Ordinal);
        var gone = former.Library.Withdrawn.Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        var vanished = former.Addresses.Where(address => !live.Contains(address) && !gone.Contains(address)).ToArray();
        Withdrawal[] withdrawals =
        [
            .. former.Library.Withdrawn.Where(entry => !live.Contains(entry.Address)).Select(WithdrawnRecords.Read),
            .. vanished.Select(address => Withdrawn(address, former, library, at)),
            .. TakenBack(folder, releases, name).Where(address => !live.Contains(address)).Select(address => new Withdrawal { Address = address, On = Day(at) }),
        ];
        return draft with
        {
            Former = name,
            Changes = changes,
            Vanished = vanished,
            Context = library.With(new SiteHistory(Remembered(changes, former.Changes, library.Catalogue.Withdrawals), [.. withdrawals.DistinctBy(entry => entry.Address)])),
        };
    }

    private static Withdrawal Withdrawn(string address, FormerRelease former, SiteContext library, DateTimeOffset at)
    {
        var resource = former.Library.Resources.FirstOrDefault(resource => resource.Address == address);
        // The same id at another address is the same resource in another section.
        var next = resource is null ? null : new[] { resource.Id, resource.SupersededBy }.FirstOrDefault(id => id is not null && library.Catalogue.ById.ContainsKey(id));
        return new Withdrawal { Address = address, Title = resource?.Title, On = Day(at), ReplacedBy = next is null ? null : new Located<string>(next, default) };
    }

    // What stood only in releases that have been taken back was seen for a while too. Why it was taken back is not known, so its title is not told.
    private static IEnumerable<string> TakenBack(PublicationFolder folder, IReadOnlyList<ReleaseName> releases, ReleaseName current) =>
        releases.Where(release => release > current).SelectMany(release =>
        {
            try
            {
                return FormerRelease.Read(folder, release).Addresses;
            }
            catch (IOException)
            {
                return [];
            }
        });

    private static ChangeRecord[] Remembered(IReadOnlyList<ChangeRecord> changes, IReadOnlyList<ChangeRecord> former, IReadOnlyList<Withdrawal> withdrawals)
    {
        var withheld = withdrawals.Where(entry => entry.Title is null).Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        return [.. changes.Concat(former).Take(SiteHistory.LongestMemory).Select(change => withheld.Contains(change.Address) ? change with { Title = null } : change)];
    }

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
