using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Office;

/// <summary>
/// What a document takes from elsewhere: pictures and templates that load when it is opened, workbooks, files in somebody's folders.
/// </summary>
internal static class OfficeLinks
{
    private const string Loads = "The program asks that place when somebody opens the file, and tells it who.";

    private const string BreakLinks =
        "In the program choose File, Info, Edit Links to Files, Break Link; for a template Developer, Document Template, and Normal.";

    /// <summary>Reports the links of a part or of the whole document.</summary>
    public static void Inspect(OpenXmlPartContainer container, string where, FindingList found)
    {
        foreach (var link in container.ExternalRelationships) External(Kind(link.RelationshipType), link.Uri.OriginalString, where, found);
        foreach (var link in container.HyperlinkRelationships)
        {
            if (!link.IsExternal) continue;
            var address = link.Uri.OriginalString;
            if (PrivatePaths.IsLocal(address))
                found.Hidden(
                    "a link to a file of your own network", address, where, Gives.Path,
                    "Take the link out, or link to a page on the web.");
            else if (IsScript(address))
                found.Unsafe("The document carries a script in a link", address, where, Loads, "Take the link out.");
        }
    }

    private static void External(string kind, string address, string where, FindingList found)
    {
        if (kind == "hyperlink") return;
        if (PrivatePaths.IsLocal(address) || !address.Contains("://", StringComparison.Ordinal))
            found.Hidden($"the address of a file outside it ({DescribeKind(kind)})", address, where, Gives.Path, BreakLinks);
        else found.Unsafe($"The document loads something from elsewhere ({DescribeKind(kind)})", address, where, Loads, BreakLinks);
    }

    private static string DescribeKind(string kind) => kind switch
    {
        "attachedTemplate" => "template",
        "externalLinkPath" or "externalLink" or "xlExternalLinkPath" => "linked workbook",
        "oleObject" => "linked object",
        "image" => "picture",
        _ => kind,
    };

    private static bool IsScript(string address) =>
        address.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || address.TrimStart()
            .StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase);

    private static string Kind(string relationship) => relationship[(relationship.LastIndexOf('/') + 1)..];
}
