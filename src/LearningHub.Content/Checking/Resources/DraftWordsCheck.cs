using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Finds template text in a resource that is published: a summary that was not replaced, or text that an import set
/// aside.</summary>
internal static class DraftWordsCheck
{
    private const int MostQuotedWords = 120;
    private const int FewestWords = 24;

    /// <summary>Reports them. A resource that is still a draft may contain them.</summary>
    public static void Run(Resource resource, CheckContext context, FileReport report)
    {
        if (resource.Status is ResourceStatus.Draft) return;
        if (resource.Summary is DraftWords.ImportedSummary or DraftWords.NewSummary)
            Add(resource.SummaryAt, "The summary is still the one from the draft.", "Write in one or two sentences what a reader finds.");
        if (resource.Owner is DraftWords.ImportedOwner or DraftWords.NewOwner)
            Add(resource.TitleAt, "The owner is still the one from the draft.",
                "Write after owner: the role that looks after this resource, not a name.");
        var texts = BodyWalk.Blocks(resource.Body.Blocks).Select(block => (Block: block, Text: TextOf(block))).ToList();
        foreach (var (block, text) in texts)
        {
            if (text.StartsWith(DraftWords.ToWrite, StringComparison.Ordinal) || !DraftTemplates.Holds(text)) continue;
            var at = PlaceOf(block);
            Add(at, $"\"{text}\" is template text that has not been replaced.", "Replace it with your own words, or remove this part.");
        }
        CheckCopied(resource, context, Add);
        foreach (var finding in resource.Findings.Where(finding => finding.Title == DraftWords.NewFinding))
            Add(finding.At, "A finding still has the heading of the draft.", "Write what was found as a full statement.");
        foreach (var finding in resource.Findings.Where(finding => finding.Kind is FindingKind.Undecided))
            Add(finding.At, $"Nobody has decided whether the finding \"{finding.Title}\" is a strength or a concern.",
                "Write .strength, .concern or .mixed in its braces in place of .undecided.");
        foreach (var (block, _) in texts.Where(each => each.Block is HeadingBlock { Text: DraftWords.SetAside }))
            Add(block.At, "The part that the import set aside is still here.",
                "Move what readers need into the text, and delete the rest with its heading.");
        CheckToWrite(resource, texts, Add);

        void Add(SourcePosition at, string what, string advice) => report.Add(DiagnosticCodes.DraftWordsLeft, at, what, advice);
    }

    private static void CheckToWrite(
        Resource resource, List<(Block Block, string Text)> texts, Action<SourcePosition, string, string> add)
    {
        foreach (var (block, text) in texts)
        {
            if (block is ParagraphBlock && text.StartsWith(DraftWords.ToWrite, StringComparison.Ordinal))
                add(block.At, "This part is still to be written.", "Write it, or delete it with its heading.");
        }
        foreach (var row in texts.Select(each => each.Block).OfType<TableBlock>().SelectMany(table => table.Rows))
        {
            if (row.FirstOrDefault(cell => PlainText.FromInlines(cell.Content).StartsWith(DraftWords.ToWrite, StringComparison.Ordinal))
                is { } cell) add(cell.At, "This row of the table is still to be written.", "Write it, or delete the row.");
        }
        if (resource.Details is ToolDetails { Questions: { } questions })
        {
            foreach (var question in questions.Sections.SelectMany(section => section.Questions).Where(IsToWrite))
                add(resource.TitleAt, $"The question \"{question.Id}\" is still the one from the draft.",
                    "Write the question in questions.yml, or delete it.");
        }
    }

    private static bool IsToWrite(Question question) => question.Text.StartsWith(DraftWords.ToWrite, StringComparison.Ordinal);

    // A few sentences may be quoted; a report may be printed whole only under a licence that allows it.
    private static void CheckCopied(Resource resource, CheckContext context, Action<SourcePosition, string, string> add)
    {
        if (resource.ImportedText is not { } mark) return;
        if (resource.Copied is not { } copied)
        {
            add(mark.At, $"The file {mark.Value} with the fingerprints of the imported report is missing.",
                "Put it back beside this file. Or remove imported-text, if no sentence of the report is left here.");
            return;
        }
        if (resource.Sources.Count > 0 && resource.Sources.All(source => MayBeReprinted(source.Value, context))) return;
        var (words, all) = copied.Compare(BodyWalk.Lines(resource.Body.Blocks).Select(PlainText.FromInlines));
        if (words < MostQuotedWords && (words * 2 < all || words < FewestWords)) return;
        var licence = resource.Sources.Count == 0 ? "which is not named" : "whose licence does not allow that";
        add(
            mark.At, $"About {words} of {all} words are the same as in the report that this was imported from, {licence}.",
            "Say in your own words what the report found, and cite it. If its licence lets you print it, write that licence in "
                + "references.yml and name the report after source:.");
    }

    private static bool MayBeReprinted(string source, CheckContext context) =>
        context.Library.References.TryGetValue(source, out var work)
            && work.Licence.Value is not ("unknown" or "all-rights-reserved" or "");

    private static string TextOf(Block block) => block switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => PlainText.FromInlines(paragraph.Content),
        FindingBlock { Finding: var finding } when finding.Title != DraftWords.NewFinding => finding.Title,
        RecommendationBlock { Recommendation: var recommendation } => recommendation.Title,
        _ => string.Empty,
    };

    private static SourcePosition PlaceOf(Block block) => block switch
    {
        FindingBlock { Finding: var finding } => finding.At,
        RecommendationBlock { Recommendation: var recommendation } => recommendation.At,
        _ => block.At,
    };
}
