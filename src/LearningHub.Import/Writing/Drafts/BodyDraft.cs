using LearningHub.Content.Drafting;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Import.Recognising.Results;

namespace LearningHub.Import.Writing.Drafts;

/// <summary>Writes the body of the draft resource.</summary>
internal sealed class BodyDraft(ImportedReport report, ResourceType type, Suggestions suggestions)
{
    /// <summary>Heading of what was set aside.</summary>
    public const string SetAsideHeading = DraftWords.SetAside;

    private const int LongestItemHeading = 180;
    private readonly DraftText text = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The Markdown, with the words in it that are not from the report.</summary>
    public static DraftText Write(ImportedReport report, ResourceType type, Suggestions suggestions)
    {
        var draft = new BodyDraft(report, type, suggestions);
        foreach (var part in report.Parts) draft.Part(part);
        draft.Notes();
        draft.SetAside();
        return draft.text;
    }

    private void Part(ReportPart part)
    {
        text.From = part.From;
        switch (part)
        {
            case HeadingPart heading: text.Heading(heading.Level, heading.Text); break;
            case ItemsHeadingPart items: Items(items); break;
            case FindingPart finding: Finding(finding); break;
            case RecommendationPart recommendation: Recommendation(recommendation); break;
            case QuestionsMovedPart:
                AddNote("*The questions from here are now a draft tool, in the folder of tools.*");
                break;
            default: Plain(part); break;
        }
    }

    private void AddNote(string markdown)
    {
        text.AddOwnWords(markdown);
        text.Paragraph(markdown);
    }

    private void Plain(ReportPart part)
    {
        switch (part)
        {
            case ParagraphPart paragraph:
                text.Paragraph(paragraph.Number is null
                    ? MarkdownText.Line(paragraph.Text)
                    : $"**{MarkdownText.Inline(paragraph.Number)}** {MarkdownText.Inline(paragraph.Text)}".TrimEnd());
                break;
            case PointPart { Depth: 0, Number: { } number } point when number.All(char.IsAsciiDigit):
                Plain(new ParagraphPart(point.Number, point.Text));
                break;
            case PointPart point:
                text.Point(point.Depth, point.Number is null ? MarkdownText.Line(point.Text)
                    : $"{MarkdownText.Inline(point.Number)}) {MarkdownText.Inline(point.Text)}" is var marked
                    ? EscapeNumber(marked) : string.Empty);
                break;
            case TablePart table: text.Table(table.Rows); break;
            case UnderPart under: Under(under); break;
            default: throw new InvalidOperationException($"{part.GetType().Name} cannot be inside an item.");
        }
    }

    private void Under(UnderPart under)
    {
        text.AddOwnWords("In the report under");
        text.Paragraph($"*In the report under: {MarkdownText.Inline(under.Text)}*");
    }

    private static string EscapeNumber(string line) =>
        char.IsAsciiDigit(line[0]) && line.IndexOf(')', StringComparison.Ordinal) is var bracket and > 0
        ? line.Insert(bracket, "\\") : line;

    private void Items(ItemsHeadingPart items)
    {
        var word = items.IsFindings ? "findings" : "recommendations";
        if (!type.HasFindings)
        {
            var made = items.IsFindings ? "What was found" : "What was recommended";
            if (items.Printed is null) text.AddOwnWords(made);
            text.Heading(2, items.Printed ?? made);
            return;
        }
        text.Items(items.IsFindings);
        if (word.Equals(items.Printed, StringComparison.OrdinalIgnoreCase)) return;
        text.AddOwnWords(word);
        if (items.Printed is null) return;
        text.AddOwnWords("In the report");
        text.Paragraph($"*In the report: {MarkdownText.Inline(items.Printed)}*");
    }

    private void Finding(FindingPart finding)
    {
        var kind = finding.Kind switch
        {
            FindingKind.Strength => "strength",
            FindingKind.Concern => "concern",
            FindingKind.Mixed => "mixed",
            _ => "undecided"
        };
        Item("f", finding.Label, finding.Text, $" .{kind}{Themes(finding.Text)}");
        Below(finding.Body, finding.From);
    }

    private void Recommendation(RecommendationPart recommendation)
    {
        var owner = recommendation.Lead is null ? string.Empty : MarkdownText.Attribute(recommendation.Lead);
        Item("r", recommendation.Label, recommendation.Text, (owner.Length == 0 ? string.Empty : $" owner=\"{owner}\"")
            + Themes(recommendation.Text));
        Below(recommendation.Body, recommendation.From);
        Labelled("Rationale", recommendation.Rationale);
        Labelled("Lead", recommendation.HasLeadColumn ? recommendation.Lead : null);
    }

    // What the recogniser took from the item's own block, such as a column of its row, has no place of its own.
    private void Below(IReadOnlyList<ReportPart> body, IReadOnlyList<int> from)
    {
        foreach (var part in body)
        {
            text.From = part.From.Count > 0 ? part.From : from;
            Plain(part);
        }
        text.From = from;
    }

    private void Labelled(string label, string? words)
    {
        if (words is null) return;
        var lines = words.Split('\n');
        text.AddOwnWords(label);
        text.Paragraph($"**{label}:** {MarkdownText.Inline(lines[0])}");
        foreach (var line in lines.Skip(1)) text.Paragraph(MarkdownText.Line(line.TrimStart('•', ' ')));
    }

    private void Item(string prefix, string label, string words, string braces)
    {
        var (heading, rest) = HeadingOf(words);
        var printed = label.Length == 0
            ? heading : heading.Length == 0 ? label : char.IsAsciiDigit(label[0]) ? $"{label}. {heading}" : $"{label}: {heading}";
        if (rest == words) text.AddOwnWords(heading); // The full sentence follows below.
        if (printed.Length == 0) text.AddOwnWords("Without words");
        text.Item(printed.Length == 0 ? "Without words" : printed, type.HasFindings ? $"#{Id(prefix)}{braces}" : string.Empty);
        if (rest.Length > 0) text.Paragraph(MarkdownText.Line(rest));
    }

    // The first sentence is the heading. If it is too long, the heading is cut, and the full sentence follows below.
    private static (string Heading, string Below) HeadingOf(string words)
    {
        var end = words.Length;
        for (var i = 20; i + 2 < words.Length; i++)
        {
            if (words[i] is '.' or '!' or '?' && words[i + 1] == ' ' && char.IsUpper(words[i + 2]) && words[i - 2] is not ('.' or ' '))
            {
                end = i + 1;
                break;
            }
        }
        if (end <= LongestItemHeading) return (words[..end], words[end..].Trim());
        var cut = words.LastIndexOf(' ', 120);
        return (words[..(cut > 40 ? cut : 120)].TrimEnd(',', ';', ':') + "…", words);
    }

    private string Id(string prefix)
    {
        counts[prefix] = counts.GetValueOrDefault(prefix) + 1;
        return $"{prefix}-{counts[prefix]}";
    }

    private string Themes(string words) =>
        suggestions.SuggestThemes(words) is { Count: > 0 } themes ? $" themes={string.Join(',', themes)}" : string.Empty;

    private void Notes()
    {
        if (report.Notes.Count == 0) return;
        text.AddOwnWords("Notes in the report");
        text.From = [];
        text.Heading(2, "Notes in the report");
        foreach (var note in report.Notes)
        {
            text.From = note.From;
            text.Paragraph($"**{MarkdownText.Inline(note.Number ?? "–")}** {MarkdownText.Inline(note.Text)}");
        }
    }

    private void SetAside()
    {
        if (report.SetAside.Count == 0) return;
        text.AddOwnWords(SetAsideHeading);
        text.From = [];
        text.Heading(2, SetAsideHeading);
        AddNote("*Nothing is lost: this text was outside the main text of the report. Move what you need and delete the rest.*");
        foreach (var group in report.SetAside.GroupBy(item => item.Reason))
        {
            text.AddOwnWords(group.Key);
            text.From = [];
            text.Heading(3, group.Key);
            foreach (var item in group)
            {
                text.From = item.From;
                text.Paragraph(MarkdownText.Line(item.Text));
            }
        }
    }

    /// <summary>Words that could not be placed, as a last part of the draft.</summary>
    public static string Unplaced(IReadOnlyList<string> words) => words.Count == 0 ? string.Empty :
        $"\n### Words that the import could not place\n\n{MarkdownText.Line(string.Join(' ', words))}\n";

    /// <summary>A heading for the set-aside part, where the report had nothing else to set aside.</summary>
    public static string UnplacedHeading(ImportedReport report) => report.SetAside.Count > 0 ? string.Empty : $"\n## {SetAsideHeading}\n";

    /// <summary>The id made from a report's title.</summary>
    public static string IdOf(string title) =>
        Ids.FromWords(title) is { Length: > 60 } longId ? longId[..longId.LastIndexOf('-', 60)] : Ids.FromWords(title);
}
