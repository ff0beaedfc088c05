using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;

namespace LearningHub.Content.Linking;

/// <summary>Checks <c>withdrawn.yml</c>: addresses are free, and replacements exist.</summary>
internal static class WithdrawalCheck
{
    private const string File = "withdrawn.yml";

    /// <summary>Checks the entries against the resources that are shown.</summary>
    public static void Run(LibrarySource source, IReadOnlyList<Resource> shown, List<Diagnostic> diagnostics)
    {
        if (source.Withdrawals.Count == 0) return;
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in shown)
        {
            owners.TryAdd(resource.Address, resource.Path);
            foreach (var alias in resource.Aliases) owners.TryAdd(alias.Value, resource.Path);
        }
        var known = shown.Select(resource => resource.Id).Concat(source.UnreadIds).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in source.Withdrawals)
        {
            if (GeneratedPages.Contains(source.Vocabularies, entry.Address))
                diagnostics.Add(Collision(entry, "a page that the program makes"));
            else if (!owners.TryAdd(entry.Address, File))
                diagnostics.Add(Collision(entry, owners[entry.Address] == File ? "another entry of this file" : owners[entry.Address]));
            if (entry.ReplacedBy is not { } id || known.Contains(id.Value)) continue;
            diagnostics.Add(BrokenReference.Describe(File, id, "resource", BrokenReference.InLibrary, known));
        }
    }

    private static Diagnostic Collision(Withdrawal entry, string other) => new(
        DiagnosticCodes.AddressCollision, File, entry.At,
        $"The address {entry.Address} is listed as withdrawn, but it belongs to {other}.",
        "Remove the entry, or the resource at this address.");
}
