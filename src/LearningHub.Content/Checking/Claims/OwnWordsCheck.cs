using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Claims;

/// <summary>Readers can tell what a report found from what we say about it.</summary>
internal static class OwnWordsCheck
{
    private static readonly string[] Marks = ["in our view", "our advice", "our own", "that is ours", "are ours", "is ours", "we worked"];

    /// <summary>Looks for paragraphs inside findings that neither cite anything nor say that they are ours.</summary>
    public static void Run(Resource resource, FileReport report)
    {
        if (resource.Findings.Count == 0 || SaysItForAll(resource)) return;
        var own = resource.Findings.SelectMany(finding => finding.Body).OfType<ParagraphBlock>().Where(IsUnmarked).ToList();
        // In a finding without any citation, nothing is taken from a report, so there is nothing to distinguish.
        if (own.Count == 0 || !resource.Body.Pointers.OfType<CitationInline>().Any()) return;
        report.Add(
            DiagnosticCodes.OwnWordsUnmarked, own[0].At,
            own.Count == 1
                ? "A paragraph of this finding cites nothing: readers cannot tell whether the report says it or you."
                : $"{own.Count} paragraphs inside findings cite nothing, the first of them here: "
                    + "readers cannot tell whether the report says it or you.",
            "Cite the paragraph. Or say once on the page: \"Sentences in the findings without a citation are ours.\"");
    }

    private static bool SaysItForAll(Resource resource) =>
        BodyWalk.Lines(resource.Body.Blocks).Select(PlainText.FromInlines).Any(text =>
            text.Contains("citation", StringComparison.OrdinalIgnoreCase) && text.Contains("ours", StringComparison.OrdinalIgnoreCase));

    private static bool IsUnmarked(ParagraphBlock paragraph)
    {
        if (paragraph.Content.Any(inline => inline is CitationInline or LinkInline)) return false;
        var text = PlainText.FromInlines(paragraph.Content);
        return !Marks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }
}
