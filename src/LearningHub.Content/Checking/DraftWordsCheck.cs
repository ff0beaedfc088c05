using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking;

/// <summary>Finds words of a draft in a resource that is published: the place of a summary that nobody wrote, what an import set aside.</summary>
internal static class DraftWordsCheck
{
    /// <summary>Reports them. A resource that is still a draft may hold them.</summary>
    public static void Run(Resource resource, FileReport report)
    {
        if (resource.Status is ResourceStatus.Draft) return;
        if (resource.Summary is DraftWords.ImportedSummary or DraftWords.NewSummary)
            Add(resource.SummaryAt, "The summary is still that of the draft.", "Write in one or two sentences what a reader finds.");
        if (resource.Owner is DraftWords.ImportedOwner or DraftWords.NewOwner)
            Add(resource.TitleAt, "The owner is still that of the draft.", "Write behind owner: the role that looks after this resource, not a name.");
        foreach (var finding in resource.Body.Findings.Where(finding => finding.Title == DraftWords.NewFinding))
            Add(finding.At, "A finding still has the heading of the draft.", "Write what was found as a full statement.");
        foreach (var finding in resource.Body.Findings.Where(finding => finding.Kind is FindingKind.Undecided))
            Add(finding.At, $"Nobody has decided whether the finding \"{finding.Title}\" is a strength or a concern.", "Write .strength, .concern or .mixed in its braces in place of .undecided.");
        foreach (var heading in BodyWalk.Blocks(resource.Body.Blocks).OfType<HeadingBlock>().Where(heading => heading.Text == DraftWords.SetAside))
            Add(heading.At, "What the import set aside still stands here.", "Move what readers need into the text, and delete the rest with its heading.");

        foreach (var paragraph in BodyWalk.Blocks(resource.Body.Blocks).OfType<ParagraphBlock>())
        {
            if (PlainText.Of(paragraph.Content).StartsWith(DraftWords.ToWrite, StringComparison.Ordinal))
                Add(paragraph.At, "This part is still to be written.", "Write it, or delete it with its heading.");
        }
        if (resource.Details is ToolDetails { Questions: { } questions })
        {
            foreach (var question in questions.Sections.SelectMany(section => section.Questions).Where(IsToWrite))
                Add(resource.TitleAt, $"The question \"{question.Id}\" is still that of the draft.", "Write the question in questions.yml, or delete it.");
        }

        void Add(SourcePosition at, string what, string advice) => report.Add(DiagnosticCodes.DraftWordsLeft, at, what, advice);
    }

    private static bool IsToWrite(Question question) => question.Text.StartsWith(DraftWords.ToWrite, StringComparison.Ordinal);
}
