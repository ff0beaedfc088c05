using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Papers;

/// <summary>Judges every code from the library alone. No list of copies is kept anywhere.</summary>
public static class PaperRegister
{
    /// <summary>The entries of all resources whose copies have a code, and of those that were withdrawn.</summary>
    /// <param name="resources">The resources of the hub.</param>
    /// <param name="withdrawals">What has been taken out.</param>
    public static IReadOnlyList<PaperEntry> Entries(IEnumerable<Resource> resources, IEnumerable<Withdrawal> withdrawals) =>
    [
        .. resources.Where(Paper.HasCode).Select(Entry)
            .Concat(withdrawals.Where(entry => entry.Type is { } type && Paper.HasCode(type)).Select(Entry))
            .DistinctBy(entry => entry.Work).OrderBy(entry => entry.Title, StringComparer.Ordinal),
    ];

    private static PaperEntry Entry(Resource resource) => new()
    {
        Work = CheckCode.WorkOf(resource.Id),
        Title = resource.Title,
        Address = resource.Address,
        State = resource.Status is ResourceStatus.Archived || resource.SupersededBy is not null ? PaperState.Archived : PaperState.Current,
        Current = Paper.CodeOf(resource),
        Date = resource.Editions is [.., var last] ? last.Date : resource.Reviewed ?? resource.Published,
        Editions = resource.Editions,
        ReplacedBy = resource.SupersededBy?.Value,
    };

    private static PaperEntry Entry(Withdrawal withdrawal) => new()
    {
        Work = CheckCode.WorkOf(withdrawal.Id!),
        Title = withdrawal.Title ?? "A withdrawn resource",
        Address = withdrawal.Address,
        State = PaperState.Withdrawn,
        Date = withdrawal.On,
        Reason = withdrawal.Reason,
        ReplacedBy = withdrawal.ReplacedBy?.Value,
    };
}
