using System.Buffers;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Contract.Changes;

namespace LearningHub.Site;

/// <summary>Data that all pages of a site share.</summary>
/// <param name="Library">The library.</param>
/// <param name="Theme">Its look.</param>
/// <param name="History">What is known of earlier releases; null for a preview and for a build outside a publication folder.</param>
public sealed record SiteContext(LinkedLibrary Library, ISiteTheme Theme, SiteHistory? History = null)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/.#");

    // The hub's address up to its last slash, with which every full address begins.
    private readonly string folder = new Uri(Library.Settings.Address, ".").AbsoluteUri;

    /// <summary>The library.</summary>
    // Without an init accessor: "with" would keep what is computed below from the original.
    public LinkedLibrary Library { get; } = Library;

    /// <summary>What is known of earlier releases; null for a preview and for a build outside a publication folder.</summary>
    public SiteHistory? History { get; } = History;

    /// <summary>The hub's settings.</summary>
    public HubSettings Settings => Library.Settings;

    /// <summary>Withdrawn addresses in order. Entries of editors win over those found by comparing releases.</summary>
    public IReadOnlyList<Withdrawal> Withdrawals { get; } =
        [.. Library.Withdrawals.Concat(History?.Withdrawals ?? []).DistinctBy(entry => entry.Address)
            .OrderBy(entry => entry.Address, StringComparer.Ordinal)];

    /// <summary>The last time that a published release added or changed a resource, by id.</summary>
    public IReadOnlyDictionary<string, ChangeRecord> LastChanges { get; } = (History?.Changes ?? [])
        .Where(change => change.Kind != ChangeRecord.Withdrawn)
        .DistinctBy(change => change.Id)
        .ToDictionary(change => change.Id, StringComparer.Ordinal);

    /// <summary>The resource that replaces a withdrawn page; null if there is none, or if it has gone too.</summary>
    public Resource? ReplacementOf(Withdrawal entry) => entry.ReplacedBy is { } id ? Library.ById.GetValueOrDefault(id.Value) : null;

    /// <summary>The same site with a history.</summary>
    public SiteContext With(SiteHistory history) => new(Library, Theme, history);

    /// <summary>The site of the same hub with another library and history.</summary>
    public SiteContext With(LinkedLibrary library, SiteHistory? history) => new(library, Theme, history);

    /// <summary>The full address of an address from the root.</summary>
    public string FullUrl(string rooted)
    {
        var path = rooted.AsSpan().TrimStart('/');
        // A library has many more addresses than resources, and nearly all consist of characters that need no escaping. The slower
        // class Uri is only used for the others.
        var isPlain = path is [not '#', ..] && !path.ContainsAnyExcept(Plain)
            && !path.Contains("./", StringComparison.Ordinal) && !path.Contains(".#", StringComparison.Ordinal) && !path.EndsWith('.');
        return isPlain ? $"{folder}{path}" : new Uri(Settings.Address, path.ToString()).AbsoluteUri;
    }
}
