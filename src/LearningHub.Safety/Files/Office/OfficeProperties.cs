using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Office;

/// <summary>What File, Properties shows (ECMA-376, part 2, and docProps).</summary>
internal static class OfficeProperties
{
    // Marks of servers and labels; the owner of a label is a person and is not among them.
    private static readonly string[] HarmlessStarts =
        ["ContentTypeId", "MSIP_Label_", "MediaServiceImageTags", "Order", "ICV", "KSOProductBuildVer", "_dlc_DocId"];

    /// <summary>Reports what the properties give away. A title may stand unless it is the name of a file.</summary>
    public static void Inspect(OpenXmlPackage package, FindingList found)
    {
        var core = package.PackageProperties;
        found.Name("the author's name", core.Creator, "properties, Author");
        found.Name("the name of who saved it last", core.LastModifiedBy, "properties, Last modified by");
        found.Words("a description", core.Description, "properties, Comments");
        found.Words("a subject", core.Subject, "properties, Subject");
        found.Words("keywords", core.Keywords, "properties, Tags");
        found.Words("a category", core.Category, "properties, Category");
        found.Words("a status", core.ContentStatus, "properties, Status");
        found.Words("a mark", core.Identifier, "properties, Identifier");
        if (core.Title is { } title && ProgramNames.IsFileName(title))
            found.Words("the name of the file that it was made from", title, "properties, Title");
        var parts = package.GetAllParts().ToArray();
        foreach (var part in parts.OfType<ExtendedFilePropertiesPart>()) Program(part, found);
        foreach (var part in parts.OfType<CustomFilePropertiesPart>()) Custom(part, found);
    }

    private static void Program(ExtendedFilePropertiesPart part, FindingList found)
    {
        foreach (var (name, _, text) in PartReader.Leaves(part))
        {
            switch (name)
            {
                case "Company": found.Name("the name of a company", text, "properties, Company"); break;
                case "Manager": found.Name("a manager's name", text, "properties, Manager"); break;
                case "HyperlinkBase": found.Words("the address of a folder", text, "properties, Hyperlink base", Gives.Path); break;
                case "Template" when PrivatePaths.IsTelling(text):
                    found.Words("the path of its template", text, "properties, Template", Gives.Path);
                    break;
            }
        }
    }

    private static void Custom(CustomFilePropertiesPart part, FindingList found)
    {
        foreach (var (_, owner, text) in PartReader.Leaves(part, "name"))
        {
            var isHarmless = HarmlessStarts.Any(start => owner.StartsWith(start, StringComparison.Ordinal))
                && !owner.EndsWith("_Owner", StringComparison.Ordinal);
            if (!isHarmless) found.Words($"a property called \"{owner}\"", text, "properties, Custom");
        }
    }
}
