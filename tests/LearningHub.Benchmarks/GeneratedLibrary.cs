using System.Globalization;
using System.Text;

namespace LearningHub.Benchmarks;

/// <summary>A made-up library of some size: bodies of about 5.5 KB, unevenly used themes, links, citations, findings.</summary>
internal static class GeneratedLibrary
{
    private static readonly string[] Sections = ["audits", "research", "good-practice", "briefings", "frameworks", "training", "awareness"];

    /// <summary>Ids of practice themes.</summary>
    public static string[] Themes { get; } = [.. Enumerable.Range(0, 24).Select(i => $"theme-{i}")];

    /// <summary>Ids of audiences.</summary>
    public static string[] Audiences { get; } = [.. Enumerable.Range(0, 12).Select(i => $"audience-{i}")];

    /// <summary>The resources.</summary>
    public static IReadOnlyList<GeneratedResource> Create(int count)
    {
        var prose = new Prose(20141201);
        var resources = new List<GeneratedResource>(count);
        for (var i = 0; i < count; i++)
        {
            var section = Sections[i % Sections.Length];
            var id = $"resource-{i}";
            var published = new DateOnly(2020, 1, 1).AddDays(prose.Below(2400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var related = Enumerable.Range(0, Math.Min(i, 3 + prose.Below(3))).Select(_ => resources[prose.Below(i)]).Distinct().ToArray();
            resources.Add(new GeneratedResource(
                section, id, $"{prose.Sentence()} in case {i}", $"{prose.Sentence()}.", prose.Some(Themes, 2 + prose.Below(3)), prose.Some(Audiences, 1 + prose.Below(4)),
                published, related, Body(prose, section, related)));
        }
        return resources;
    }

    private static string Body(Prose prose, string section, GeneratedResource[] related)
    {
        var body = new StringBuilder();
        var isPublic = section == "awareness";
        body.Append("## What was seen\n\n").Append(prose.Paragraph(4, !isPublic)).Append("\n\n");
        if (section is "audits" or "research") Findings(prose, body);
        for (var i = 0; i < 5; i++)
        {
            body.Append("## Part ").Append(i + 1).Append("\n\n").Append(prose.Paragraph(5, !isPublic)).Append("\n\n");
            body.Append("- ").Append(prose.Sentence()).Append("\n- ").Append(prose.Sentence()).Append("\n- ").Append(prose.Sentence()).Append("\n\n");
            if (i < related.Length)
                body.Append("Read also [").Append(related[i].Title).Append("](../").Append(related[i].Section).Append('/').Append(related[i].Id).Append(".md).\n\n");
        }
        body.Append("| Step | Who |\n|---|---|\n");
        for (var i = 0; i < 4; i++) body.Append("| ").Append(prose.Sentence()).Append(" | ").Append(prose.Sentence()).Append(" |\n");
        return body.ToString();
    }

    private static void Findings(Prose prose, StringBuilder body)
    {
        body.Append("## Findings\n\n");
        for (var i = 0; i < 4; i++)
        {
            body.Append("### ").Append(prose.Sentence()).Append(" {#f-").Append(i).Append(i % 3 == 0 ? " .strength" : " .concern").Append(" themes=").AppendJoin(',', prose.Some(Themes, 2)).Append("}\n\n");
            body.Append(prose.Paragraph(3)).Append("\n\n");
        }
        body.Append("## Recommendations\n\n### ").Append(prose.Sentence()).Append(" {#r-1 owner=\"the board\" addresses=f-0,f-1 themes=").Append(prose.One(Themes)).Append("}\n\n").Append(prose.Paragraph(2)).Append("\n\n");
    }
}
