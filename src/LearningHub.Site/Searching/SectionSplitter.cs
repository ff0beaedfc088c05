using System.Text;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Html;

namespace LearningHub.Site.Searching;

/// <summary>Cuts a resource into sections that can be linked to: findings, recommendations, headed parts, the parts of a tool.</summary>
internal static class SectionSplitter
{
    // Deeper headings stay with the part they belong to: a result should be a passage, not a line.
    private const int DeepestHeading = 3;

    /// <summary>The sections in reading order; sections without any text are left out.</summary>
    public static IReadOnlyList<IndexedSection> Split(Resource resource)
    {
        var sections = new List<IndexedSection>();
        (string? Anchor, string Title) open = (null, string.Empty);
        var blocks = new List<Block>();
        foreach (var block in resource.Body.Blocks)
        {
            if (block is HeadingBlock { Level: <= DeepestHeading } or FindingBlock or RecommendationBlock or FootnotesBlock) Close();
            switch (block)
            {
                case HeadingBlock { Level: <= DeepestHeading } heading: open = (heading.Id, heading.Text); break;
                case FootnotesBlock:
                    open = (BodyWriter.FootnotesId, "Notes");
                    blocks.Add(block);
                    break;
                case FindingBlock finding: sections.Add(Finding(finding.Finding)); break;
                case RecommendationBlock recommendation: sections.Add(Recommendation(recommendation.Recommendation)); break;
                default: blocks.Add(block); break;
            }
        }
        Close();
        if (resource.Details is ToolDetails { Questions: { } questions }) sections.AddRange(questions.Sections.Select(Questions));
        return sections;

        void Close()
        {
            if (blocks.Count > 0) sections.Add(IndexedSection.WithoutTerms(open.Anchor, open.Title, null, Words(blocks)));
            blocks.Clear();
        }
    }

    private static IndexedSection Finding(Finding finding) => new(
        finding.Id, finding.Title, finding.Kind.ToString().ToLowerInvariant(), Words(finding.Body), Ids(finding.Themes),
            Ids(finding.Audiences), Ids(finding.Levels));

    private static IndexedSection Recommendation(Recommendation recommendation) => new(
        recommendation.Id, recommendation.Title, "recommendation", Words(recommendation.Body), Ids(recommendation.Themes), [], []);

    private static IndexedSection Questions(QuestionSection section)
    {
        var text = new StringBuilder(section.Intro);
        foreach (var question in section.Questions) text.Append(' ').Append(question.Text).Append(' ').Append(question.Help)
                .Append(' ').Append(question.Evidence);
        return new IndexedSection($"section-{section.Id}", section.Title, "questions", text.ToString().Trim(), [], Ids(section.For), []);
    }

    private static string Words(IReadOnlyList<Block> blocks) =>
        string.Join(' ', BodyWalk.Lines(blocks).Select(PlainText.FromInlines).Where(line => line.Length > 0));

    private static string[] Ids(IReadOnlyList<Located<string>> terms) => [.. terms.Select(term => term.Value)];
}
