using System.Globalization;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Courses;

/// <summary>The text of a session, taken apart by its headings.</summary>
public sealed record SessionContent
{
    private readonly Lazy<IReadOnlyList<PlanStep>> steps;

    private SessionContent(Resource session, IReadOnlyList<SessionPart> parts)
    {
        (Session, Parts) = (session, parts);
        steps = new Lazy<IReadOnlyList<PlanStep>>(ReadSteps);
    }

    /// <summary>The session.</summary>
    public Resource Session { get; }

    /// <summary>All parts in the order in which they stand.</summary>
    public IReadOnlyList<SessionPart> Parts { get; }

    /// <summary>The steps of the plan; empty without one.</summary>
    public IReadOnlyList<PlanStep> Steps => steps.Value;

    /// <summary>The slides in order.</summary>
    public IReadOnlyList<SessionItem> Slides => Items(SessionHeadings.Slides);

    /// <summary>The minutes of all steps.</summary>
    public int Minutes => Steps.Sum(step => step.Minutes ?? 0);

    /// <summary>Takes a session apart.</summary>
    public static SessionContent Read(Resource session)
    {
        var parts = new List<SessionPart>();
        var blocks = session.Body.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not HeadingBlock { Level: 2 } heading) continue;
            var end = EndOf(blocks, i + 1, 2);
            parts.Add(ReadPart(heading, [.. blocks.Skip(i + 1).Take(end - i - 1)]));
        }
        return new SessionContent(session, parts);
    }

    /// <summary>The part with a heading; null if the session has none.</summary>
    public SessionPart? Part(string heading) =>
        Parts.FirstOrDefault(part => part.Heading.Text.Trim().Equals(heading, StringComparison.OrdinalIgnoreCase));

    /// <summary>The items below a heading.</summary>
    public IReadOnlyList<SessionItem> Items(string heading) => Part(heading)?.Items ?? [];

    private static SessionPart ReadPart(HeadingBlock heading, IReadOnlyList<Block> blocks)
    {
        var items = new List<SessionItem>();
        var lead = EndOf(blocks, 0, 3);
        for (var i = lead; i < blocks.Count;)
        {
            var end = EndOf(blocks, i + 1, 3);
            items.Add(new SessionItem((HeadingBlock)blocks[i], [.. blocks.Skip(i + 1).Take(end - i - 1)]));
            i = end;
        }
        return new SessionPart(heading, [.. blocks.Take(lead)], items);
    }

    private static int EndOf(IReadOnlyList<Block> blocks, int from, int level)
    {
        while (from < blocks.Count && blocks[from] is not (FootnotesBlock or HeadingBlock)) from++;
        while (from < blocks.Count && blocks[from] is HeadingBlock heading && heading.Level > level)
        {
            from++;
            while (from < blocks.Count && blocks[from] is not (FootnotesBlock or HeadingBlock)) from++;
        }
        return from;
    }

    private IReadOnlyList<PlanStep> ReadSteps()
    {
        if (Part(SessionHeadings.Plan)?.Blocks.OfType<TableBlock>().FirstOrDefault() is not { } table) return [];
        var names = table.Header.Select(cell => PlainText.FromInlines(cell.Content)).ToList();
        return [.. table.Rows.Where(row => row.Count > 0).Select(row => new PlanStep(
            row[0].At, PlainText.FromInlines(row[0].Content), Number(Cell(row, "minutes")), Cell(row, "what happens"),
            Cell(row, "method"), Cell(row, "who")))];

        IReadOnlyList<Inline> Cell(IReadOnlyList<TableCell> row, string name)
        {
            var at = names.FindIndex(each => each.Equals(name, StringComparison.OrdinalIgnoreCase));
            return at >= 0 && at < row.Count ? row[at].Content : [];
        }
    }

    private static int? Number(IReadOnlyList<Inline> content) =>
        int.TryParse(PlainText.FromInlines(content), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
}
