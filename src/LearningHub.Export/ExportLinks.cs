using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Export;

/// <summary>The targets of the links of a resource in an exported file: full addresses, and places in the same text.</summary>
internal sealed class ExportLinks(LinkedLibrary library, Resource resource)
{
    /// <summary>The full address of the resource itself.</summary>
    public string Own => Full(resource.Address);

    /// <summary>The full address of a link; null for a place in the same text, and for targets that are not on the site.</summary>
    public string? Address(string destination) => library.Links.Resolve(resource, destination) switch
    {
        LinkTarget.External external => external.Address.Replace(" ", "%20", StringComparison.Ordinal),
        LinkTarget.ToResource { Resource: var other, Anchor: null } => Full(other.Address),
        LinkTarget.ToResource { Resource: var other, Anchor: var anchor } => $"{Full(other.Address)}#{anchor}",
        LinkTarget.ToPage page => Full(page.Address),
        _ => null,
    };

    /// <summary>The target of a link within the same text; null for all other links.</summary>
    public string? Place(string destination) =>
        library.Links.Resolve(resource, destination) is LinkTarget.SamePage place ? place.Anchor : null;

    private string Full(string rooted) => new Uri(library.Settings.Address, rooted.TrimStart('/')).AbsoluteUri;
}
