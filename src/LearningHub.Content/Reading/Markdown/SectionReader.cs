using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Gives headings their ids and levels, and collects the blocks below a finding or a recommendation.</summary>
internal sealed class SectionReader(ResourceType type, FileReport report)
{
    private const int FindingLevel = 3;
    private const int SlideLevel = 3;

    private readonly List<Block> blocks = [];
    private readonly List<HeadingBlock> headings = [];
    private readonly List<Finding> findings = [];
    private readonly List<Recommendation> recommendations = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);
    private int level = 1;
    private string section = string.Empty;

    /// <summary>The body made of some blocks.</summary>
    /// <param name="raw">The blocks, headings raw.</param>
    /// <param name="notes">The footnotes, which come last; null for none.</param>
    public Body Read(IReadOnlyList<Block> raw, FootnotesBlock? notes = null)
    {
        for (var i = 0; i < raw.Count;)
        {
            if (raw[i] is not RawHeading heading)
            {
                blocks.Add(raw[i++]);
                continue;
            }
            var end = i + 1;
            if (IsFindingOrRecommendation(heading))
            {
                while (end < raw.Count && raw[end] is not RawHeading { Level: <= FindingLevel }) end++;
            }
            TakeHeading(heading, raw.Skip(i + 1).Take(end - i - 1).ToList());
            i = end;
        }
        if (notes is not null) blocks.Add(notes);
        return new Body { Blocks = blocks, Headings = headings, Findings = findings, Recommendations = recommendations };
    }

    private bool IsFindingOrRecommendation(RawHeading heading) =>
        type.HasFindings && heading.Level == FindingLevel && section is "findings" or "recommendations";

    private void TakeHeading(RawHeading raw, List<Block> content)
    {
        var heading = Heading(raw);
        if (heading.Level == 2) section = heading.Text.Trim().ToLowerInvariant();
        headings.Add(heading);
        if (IsFindingOrRecommendation(raw))
        {
            for (var i = 0; i < content.Count; i++)
            {
                if (content[i] is not RawHeading inner) continue;
                var part = Heading(inner);
                headings.Add(part);
                content[i] = part;
                FinishPlain(inner);
            }
            if (section == "findings") AddFinding(heading, raw.Attributes, content);
            else AddRecommendation(heading, raw.Attributes, content);
        }
        else
        {
            blocks.Add(heading);
            if (heading.IsTask) raw.Attributes.Finish(report);
            else FinishPlain(raw);
            return;
        }
        raw.Attributes.Finish(report);
    }

    private void FinishPlain(RawHeading raw)
    {
        raw.Attributes.RefuseClasses(report, "Findings are headings with three hashes below \"## Findings\", in audits and research.");
        raw.Attributes.Finish(report);
    }

    private HeadingBlock Heading(RawHeading raw)
    {
        if (raw.Level == 1)
            Skipped(raw, "The title of the page is already its main heading.", "Begin headings of the body with two hashes: ## Heading");
        else if (raw.Level > level + 1)
            Skipped(raw, $"A heading of level {raw.Level} follows one of level {level}.",
                $"Write it with {level + 1} hashes, or put a heading of level {level + 1} before it.");
        if (VisibleText.IsNone(PlainText.FromInlines(raw.Content)))
            Skipped(raw, "This heading has no words.", "Write its words after the hashes, or remove the hashes.");
        level = Math.Max(2, raw.Level);
        return new HeadingBlock(raw.At, level, Id(raw), raw.Content)
        {
            IsTask = type == ResourceType.Session && level == SlideLevel && section == "slides" && raw.Attributes.Classes is ["task"],
        };
    }

    private void Skipped(RawHeading raw, string message, string advice) =>
        report.Add(DiagnosticCodes.HeadingSkipped, raw.At, message, advice);

    private string Id(RawHeading raw)
    {
        if (raw.Attributes.Id is { } given)
        {
            if (!Ids.IsId(given))
                report.Add(DiagnosticCodes.AttributesInvalid, raw.At, $"\"#{given}\" cannot be an id.",
                    "Use lower-case letters, digits and hyphens.");
            else if (!ids.Add(given))
                report.Add(DiagnosticCodes.IdDuplicate, raw.At, $"The id \"{given}\" is used twice in this file.",
                    "Give each heading an id of its own.");
            return given;
        }
        var made = Ids.FromWords(PlainText.FromInlines(raw.Content));
        if (char.IsAsciiDigit(made[0])) made = $"part-{made}"; // An id that begins with a digit cannot be used in style sheets.
        var id = made;
        var number = lastNumbers.GetValueOrDefault(made, 1);
        while (!ids.Add(id)) id = $"{made}-{++number}";
        lastNumbers[made] = number;
        return id;
    }

    private void AddFinding(HeadingBlock heading, BlockAttributes attributes, List<Block> content)
    {
        if (attributes.Id is null) MissingId(heading, "finding", "f-");
        var finding = new Finding
        {
            Id = heading.Id,
            At = heading.At,
            Heading = heading.Content,
            Title = heading.Text,
            Kind = Kind(heading, attributes),
            Themes = attributes.Values("themes"),
            Audiences = attributes.Values("audiences"),
            Levels = attributes.Values("levels"),
            Body = content,
            Lead = PlainText.Lead(content),
        };
        findings.Add(finding);
        blocks.Add(new FindingBlock(heading.At, finding));
    }

    private void AddRecommendation(HeadingBlock heading, BlockAttributes attributes, List<Block> content)
    {
        if (attributes.Id is null) MissingId(heading, "recommendation", "r-");
        attributes.RefuseClasses(report, "Only findings are a strength or a concern. Remove it.");
        var recommendation = new Recommendation
        {
            Id = heading.Id,
            At = heading.At,
            Heading = heading.Content,
            Title = heading.Text,
            Owner = attributes.Value("owner")?.Value,
            Addresses = attributes.Values("addresses"),
            Themes = attributes.Values("themes"),
            Body = content,
            Lead = PlainText.Lead(content),
        };
        recommendations.Add(recommendation);
        blocks.Add(new RecommendationBlock(heading.At, recommendation));
    }

    private FindingKind Kind(HeadingBlock heading, BlockAttributes attributes)
    {
        switch (attributes.Classes)
        {
            case ["strength"]: return FindingKind.Strength;
            case ["concern"]: return FindingKind.Concern;
            case ["mixed"]: return FindingKind.Mixed;
            case ["undecided"]: return FindingKind.Undecided;
        }
        report.Add(
            DiagnosticCodes.AttributesInvalid, heading.At,
            $"The finding \"{heading.Text}\" does not say whether it is a strength or a concern.",
            $"End the heading with exactly one of .strength, .concern or .mixed in braces: {{#{heading.Id} .concern}}");
        return FindingKind.Mixed;
    }

    private void MissingId(HeadingBlock heading, string what, string prefix) => report.Add(
        DiagnosticCodes.AttributesInvalid, heading.At, $"The {what} \"{heading.Text}\" has no id, so nothing can link to it permanently.",
        $"End the heading with an id in braces, for example {{#{prefix}{heading.Id}}}; never change it later.");
}
