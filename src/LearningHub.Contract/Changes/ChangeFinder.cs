using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Contract.Changes;

/// <summary>Finds the changes from one release to another.</summary>
public static class ChangeFinder
{
    /// <summary>The changes: added, changed, withdrawn resources, each group by title.</summary>
    /// <param name="before">The library of the former release.</param>
    /// <param name="after">The library of the new one.</param>
    /// <param name="at">When the new one is published.</param>
    public static IReadOnlyList<ChangeRecord> Find(LibraryRecord before, LibraryRecord after, DateTimeOffset at)
    {
        var old = ById(before);
        var now = ById(after);
        var changes = new List<ChangeRecord>();
        foreach (var resource in after.Resources)
        {
            if (!old.TryGetValue(resource.Id, out var former)) changes.Add(Change(ChangeRecord.Added, resource, at, []));
            else if (ChangedParts.Between(former, resource) is { Count: > 0 } parts)
                changes.Add(Change(ChangeRecord.Changed, resource, at, parts));
        }
        // If editors give no title for a withdrawn resource, it must not be shown.
        var withheld = after.Withdrawn.Where(entry => entry.Title is null).Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        changes.AddRange(before.Resources.Where(resource => !now.ContainsKey(resource.Id)).Select(resource =>
            Change(ChangeRecord.Withdrawn, resource, at, []) with { Title = withheld.Contains(resource.Address) ? null : resource.Title }));
        return [.. changes.OrderBy(change => change.Kind, StringComparer.Ordinal)
            .ThenBy(change => change.Title, StringComparer.OrdinalIgnoreCase).ThenBy(change => change.Id, StringComparer.Ordinal)];
    }

    private static Dictionary<string, ResourceRecord> ById(LibraryRecord library) =>
        library.Resources.DistinctBy(resource => resource.Id).ToDictionary(resource => resource.Id, StringComparer.Ordinal);

    private static ChangeRecord Change(string kind, ResourceRecord resource, DateTimeOffset at, IReadOnlyList<string> parts) => new()
    {
        Kind = kind,
        At = at,
        Id = resource.Id,
        Type = resource.Type,
        Title = resource.Title,
        Address = resource.Address,
        Parts = parts,
    };
}
