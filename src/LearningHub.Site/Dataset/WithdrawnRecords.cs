using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Site.Dataset;

/// <summary>Makes records of withdrawn pages, and reads them back from an earlier release.</summary>
internal static class WithdrawnRecords
{
    /// <summary>The record of a withdrawal.</summary>
    public static WithdrawnRecord Create(Withdrawal entry, SiteContext context) => new()
    {
        Address = entry.Address,
        Url = context.FullUrl(entry.Address),
        Id = entry.Id,
        Type = entry.Type?.Id,
        Title = entry.Title,
        Withdrawn = entry.On,
        Reason = entry.Reason,
        ReplacedBy = context.ReplacementOf(entry) is { } resource ? ResourceRecords.Link(resource, context) : null,
    };

    /// <summary>The withdrawal that an earlier release recorded.</summary>
    public static Withdrawal ToWithdrawal(WithdrawnRecord record) => new()
    {
        Address = record.Address,
        Title = record.Title,
        On = record.Withdrawn,
        Reason = record.Reason,
        ReplacedBy = record.ReplacedBy is { } resource ? new Located<string>(resource.Id, default) : null,
    };
}
