using System.Buffers;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Contract.Changes;

namespace LearningHub.Site;

/// <summary>What all pages of a site share.</summary>
/// <param name="Library">The library.</param>
/// <param name="Theme">How it looks.</param>
/// <param name="History">What is known of earlier releases; null for a site that is built by itself or previewed.</param>
public sealed record SiteContext(LinkedLibrary Library, ISiteTheme Theme, SiteHistory? History = null)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/.#");

    // What every address begins with: that of the hub up to its last slash.
    private readonly string folder = new Uri(Library.Settings.Address, ".").AbsoluteUri;

    /// <summary>The library.</summary>
    // Not to be exchanged in a copy: what is worked out below would stay that of the original.
    public LinkedLibrary Library { get; } = Library;

    /// <summary>What is known of earlier releases; null for a site that is built by itself or previewed.</summary>
    public SiteHistory? History { get; } = History;

    /// <summary>The hub's settings.</summary>
    public HubSettings Settings => Library.Settings;

    /// <summary>Addresses of what has been taken out, in order; what editors say of one holds, not what was found by comparing.</summary>
    public IReadOnlyList<Withdrawal> Withdrawals { get; } =
        [.. Library.Withdrawals.Concat(History?.Withdrawals ?? []).DistinctBy(entry => entry.Address)
            .OrderBy(entry => entry.Address, StringComparer.Ordinal)];

    /// <summary>The last time that a published release added or changed a resource, by id.</summary>
    public IReadOnlyDictionary<string, ChangeRecord> LastChanges { get; } = (History?.Changes ?? [])
        .Where(change => change.Kind != ChangeRecord.Withdrawn).DistinctBy(change => change.Id)
            .ToDictionary(change => change.Id, StringComparer.Ordinal);

    /// <summary>What has taken the place of something withdrawn; null if nothing has, or nothing that is still there.</summary>
    public Resource? ReplacementOf(Withdrawal entry) => entry.ReplacedBy is { } id ? Library.ById.GetValueOrDefault(id.Value) : null;

    /// <summary>The same site with a history.</summary>
    public SiteContext With(SiteHistory history) => new(Library, Theme, history);

    /// <summary>The full address of an address from the root.</summary>
    public string FullUrl(string rooted)
    {
        var path = rooted.AsSpan().TrimStart('/');
        // A library has many times more addresses than resources, and nearly all are of letters that stay as they are; for others the
        // framework knows the rules.
        var isPlain = path is [not '#', ..] && !path.ContainsAnyExcept(Plain)
            && !path.Contains("./", StringComparison.Ordinal) && !path.Contains(".#", StringComparison.Ordinal) && !path.EndsWith('.');
        return isPlain ? $"{folder}{path}" : new Uri(Settings.Address, path.ToString()).AbsoluteUri;
    }
}
