using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Checks that the targets of links, pictures and citations exist.</summary>
internal static class BodyCheck
{
    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "click here", "here", "this", "this link", "this page", "link", "more", "read more", "find out more", "page", "website",
    };

    /// <summary>Checks every link, picture and citation.</summary>
    public static void Run(Resource resource, CheckContext context, FileReport report)
    {
        foreach (var inline in resource.Body.Pointers)
        {
            switch (inline)
            {
                case LinkInline link: CheckLink(resource, link, context.Library, report); break;
                case ImageInline image: CheckImage(resource, image, context.Library, report); break;
                case CitationInline citation: CheckCitations(citation.Citations, context.Library, report); break;
            }
        }
    }

    /// <summary>Reports works that are not in the list.</summary>
    public static void CheckCitations(IReadOnlyList<Citation> citations, LinkedLibrary library, FileReport report)
    {
        foreach (var citation in citations)
        {
            if (library.References.ContainsKey(citation.ReferenceId)) continue;
            report.Add(
                DiagnosticCodes.CitationUnknown, citation.At, $"There is no work \"@{citation.ReferenceId}\" in references.yml.",
                $"{DidYouMean.Sentence(citation.ReferenceId, library.References.Keys)}Correct the id, or add the work to "
                    + "references.yml.");
        }
    }

    private static void CheckLink(Resource resource, LinkInline link, LinkedLibrary library, FileReport report)
    {
        var words = PlainText.FromInlines(link.Content).Trim();
        if (Vague.Contains(words.TrimEnd('.')))
        {
            report.Add(
                DiagnosticCodes.LinkTextVague, link.At, $"The link text \"{words}\" says nothing by itself.",
                "Use the name of what the link leads to: screen readers list links without the words around them.");
        }
        if (library.Links.Resolve(resource, link.Destination) is LinkTarget.Broken broken)
            report.Add(broken.IsAnchor ? DiagnosticCodes.AnchorBroken : DiagnosticCodes.LinkBroken, link.At, broken.Message, broken.Advice);
    }

    private static void CheckImage(Resource resource, ImageInline image, LinkedLibrary library, FileReport report)
    {
        switch (library.Links.Resolve(resource, image.Destination))
        {
            case LinkTarget.ToAsset: return;
            case LinkTarget.External:
                report.Add(DiagnosticCodes.FileMissing, image.At, $"The picture {image.Destination} is on another site.",
                    "Put the picture into the content folder: the site loads nothing from elsewhere, to protect its readers.");
                break;
            default:
                report.Add(DiagnosticCodes.FileMissing, image.At, $"The picture \"{image.Destination}\" is missing.",
                    "Put the file beside this one, or correct the name. Pictures end in .svg, .png, .jpg, .webp or .gif.");
                break;
        }
    }
}
