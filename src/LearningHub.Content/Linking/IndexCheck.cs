using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;

namespace LearningHub.Content.Linking;

/// <summary>Finds ids and addresses that are used twice.</summary>
internal static class IndexCheck
{
    /// <summary>Checks ids of data files and addresses of everything.</summary>
    public static void Run(LibrarySource source, IReadOnlyList<Resource> shown, List<Diagnostic> diagnostics)
    {
        Duplicates("glossary.yml", source.Glossary, term => (term.Id, term.At), diagnostics);
        Duplicates("references.yml", source.References, reference => (reference.Id, reference.At), diagnostics);
        Duplicates("law.yml", source.Law, entry => (entry.Id, entry.At), diagnostics);
        Addresses(source, shown, diagnostics);
    }

    private static void Duplicates<T>(
        string path, IReadOnlyList<T> entries, Func<T, (string Id, SourcePosition At)> idOf, List<Diagnostic> diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, at) in entries.Select(idOf))
        {
            if (id.Length == 0 || seen.Add(id)) continue;
            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.IdDuplicate, path, at, $"The id \"{id}\" is used twice in this file.",
                "Remove one of the two entries, or give one another id."));
        }
    }

    private static void Addresses(LibrarySource source, IReadOnlyList<Resource> shown, List<Diagnostic> diagnostics)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in shown) owners.TryAdd(resource.Address, resource.Path);
        foreach (var resource in shown)
        {
            if (owners[resource.Address] is var other && other != resource.Path)
                diagnostics.Add(Collision(resource.Path, SourcePosition.Start, resource.Address, other));
            foreach (var alias in resource.Aliases)
            {
                if (GeneratedPages.Contains(source.Vocabularies, alias.Value))
                    diagnostics.Add(Collision(resource.Path, alias.At, alias.Value, "a page that the program makes"));
                else if (!owners.TryAdd(alias.Value, resource.Path))
                    diagnostics.Add(Collision(resource.Path, alias.At, alias.Value, owners[alias.Value]));
            }
        }
    }

    private static Diagnostic Collision(string path, SourcePosition at, string address, string other) => new(
        DiagnosticCodes.AddressCollision, path, at, $"The address {address} already belongs to {other}.",
            "Change or remove one of the two, so that each address leads to one page.");
}
