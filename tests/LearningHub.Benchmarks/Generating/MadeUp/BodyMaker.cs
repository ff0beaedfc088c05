using System.Text;

namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>Makes the body of a resource: headings, numbered paragraphs, lists, a table, links, citations, findings.</summary>
/// <param name="resource">The resource.</param>
/// <param name="linked">Resources that the text links to.</param>
/// <param name="evidence">A resource to one of whose findings the text links, if any.</param>
/// <param name="dice">The dice.</param>
internal sealed class BodyMaker(MadeUpResource resource, IReadOnlyList<MadeUpResource> linked, MadeUpResource? evidence, Dice dice)
{
    private static readonly string[] Kinds = [".concern", ".concern", ".strength", ".mixed"];

    private readonly Prose prose = new(dice);
    private readonly StringBuilder body = new();
    private readonly HashSet<string> headings = new(StringComparer.Ordinal);

    /// <summary>The body.</summary>
    public string Make()
    {
        Line(Paragraph(dice.Between(2, 3)));
        if (resource.Findings > 0) AddFindings();
        var links = new Queue<string>(linked.Select(other => $"[{other.Title}](../{other.Section.Folder}/{other.Id}.md)"));
        if (evidence is not null) links.Enqueue($"[a finding on {evidence.Title}](../{evidence.Section.Folder}/{evidence.Id}.md#f-1)");
        for (var number = 1; body.Length < resource.Length || number == 1; number++)
        {
            Line($"## {Heading()}");
            AddPart(number, links);
        }
        if (links.Count > 0) Line($"## Read next\n\n{string.Join('\n', links.Select(link => $"- {link}"))}");
        return body.ToString();
    }

    private void AddPart(int number, Queue<string> links)
    {
        for (var i = 1; i <= dice.Between(1, 3); i++)
            Line($"{(resource.Section.IsPublic ? string.Empty : $"{number}.{i} ")}{Paragraph(dice.Between(2, 4))}");
        if (links.TryDequeue(out var link)) Line($"{Paragraph(1)} Read about this in {link}.");
        if (number == 2) AddTable();
        if (!dice.Chance(60)) return;
        if (dice.Chance(40)) Line($"### {Heading()}");
        var mark = dice.Chance(30) ? "1." : "-";
        for (var i = dice.Between(3, 5); i > 0; i--) body.Append(mark).Append(' ').Append(Item()).Append('\n');
        body.Append('\n');
    }

    private void AddTable()
    {
        body.Append("| Step | Who | When |\n|---|---|---|\n");
        for (var i = dice.Between(3, 6); i > 0; i--)
            body.Append("| ").Append(Item()).Append(" | ").Append(dice.Pick(resource.Section.IsPublic ? Words.Adults : Words.Who))
                .Append(" | ").Append(dice.Pick(Words.When)).Append(" |\n");
        body.Append('\n');
    }

    private void AddFindings()
    {
        Line("## Findings");
        for (var i = 1; i <= resource.Findings; i++)
        {
            var audiences = dice.Chance(50) ? $" audiences={Some(MadeUpVocabularies.Audiences, 2)}" : string.Empty;
            var levels = dice.Chance(25) ? $" levels={Some(MadeUpVocabularies.Levels, 1)}" : string.Empty;
            Line($"### {prose.Statement()} {{#f-{i} {dice.Pick(Kinds)} "
                + $"themes={Some(MadeUpVocabularies.Themes, dice.Between(1, 3))}{audiences}{levels}}}");
            for (var paragraphs = dice.Between(1, 2); paragraphs > 0; paragraphs--) Line(Paragraph(dice.Between(2, 3)));
        }
        Line("## Recommendations");
        for (var i = 1; i <= resource.Recommendations; i++)
        {
            Line($"### {Heading()} {{#r-{i} owner=\"the board\" addresses=f-{dice.Between(1, resource.Findings)} "
                + $"themes={Some(MadeUpVocabularies.Themes, 1)}}}");
            Line(Paragraph(2));
        }
    }

    private string Some(IReadOnlyList<MadeUpTerm> terms, int count) =>
        string.Join(',', dice.SomeUnevenly(terms, count).Select(term => term.Id));

    private string Paragraph(int sentences) => resource.Section.IsPublic ? prose.PlainParagraph(sentences + 2) : prose.Paragraph(sentences);

    private string Item() => resource.Section.IsPublic ? prose.PlainSentence() : prose.Statement();

    /// <summary>A heading that the page does not have yet.</summary>
    private string Heading()
    {
        while (true)
        {
            if (prose.Heading() is var heading && headings.Add(heading)) return heading;
        }
    }

    private void Line(string text) => body.Append(text).Append("\n\n");
}
