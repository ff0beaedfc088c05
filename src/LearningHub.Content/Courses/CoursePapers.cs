using System.Globalization;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Courses;

/// <summary>Makes the papers of a course or a session out of its sessions. A pure function of the linked library.</summary>
public sealed class CoursePapers
{
    private readonly LinkedLibrary library;
    private readonly CourseProgramme programme;

    private CoursePapers(LinkedLibrary library, CourseProgramme programme) => (this.library, this.programme) = (library, programme);

    /// <summary>All papers that have something in them; none for a resource that is neither a course with sessions nor a session.</summary>
    public static IReadOnlyList<CoursePaper> All(LinkedLibrary library, Resource resource)
    {
        if (CourseProgramme.For(library, resource) is not { Sessions.Count: > 0 } programme) return [];
        var papers = new CoursePapers(library, programme);
        return
        [
            .. Enum.GetValues<CoursePaperKind>().Select(kind => new CoursePaper(
                kind, resource, $"{resource.Title}: {CoursePaper.NameOf(kind).ToLowerInvariant()}", papers.Parts(kind)))
                .Where(paper => paper.Parts.Count > 0),
        ];
    }

    private List<CoursePaperPart> Parts(CoursePaperKind kind) => kind switch
    {
        CoursePaperKind.Guide => Guide(),
        CoursePaperKind.Handouts => [.. programme.Sessions.SelectMany(Handouts)],
        CoursePaperKind.Cards => [.. programme.Sessions.SelectMany(Cards)],
        _ => [.. programme.Sessions.SelectMany(Evaluation)],
    };

    private List<CoursePaperPart> Guide()
    {
        var parts = new List<CoursePaperPart>();
        if (programme.Course.Details is TrainingDetails)
            parts.Add(new CoursePaperPart(programme.Course, [.. Timetable(), .. programme.Course.Body.Blocks]));
        foreach (var item in programme.Items.Where(item => item.Session is not null)) parts.Add(Session(item));
        return parts;
    }

    /// <summary>The timetable of a course as a heading and a table; nothing for a session.</summary>
    public static IReadOnlyList<Block> Timetable(CourseProgramme programme) => programme.Course.Details is not TrainingDetails ? [] :
    [
        CourseBlocks.Heading(2, "timetable", "Timetable"),
        CourseBlocks.Table(
            ["Time", "What", "Minutes"],
            [
                .. programme.Items.SelectMany(item => item.Entry.Part is { } part
                    ? new IReadOnlyList<string>[] { ["", part, ""], Row(item) } : [Row(item)]),
                ["", "All sessions, without breaks", programme.Minutes.ToString(CultureInfo.InvariantCulture)],
            ]),
    ];

    private IReadOnlyList<Block> Timetable() => Timetable(programme);

    private static IReadOnlyList<string> Row(CourseItem item) =>
    [
        item.Begins?.ToString("H:mm", CultureInfo.InvariantCulture) ?? string.Empty,
        item.IsSelection ? $"{item.Title}: {string.Join(", ", item.Steps.Select(step => step.Name.ToLowerInvariant()))}" : item.Title,
        item.Minutes.ToString(CultureInfo.InvariantCulture),
    ];

    private CoursePaperPart Session(CourseItem item)
    {
        var session = item.Session!;
        var details = (SessionDetails)session.Session.Details!;
        var blocks = new List<Block>
        {
            CourseBlocks.Heading(2, session.Session.Id, $"{session.Session.Title} ({item.Minutes} minutes)"),
            CourseBlocks.Paragraph(session.Session.Summary),
        };
        if (details.Aims.Count > 0)
        {
            blocks.Add(CourseBlocks.Paragraph("Afterwards people can:"));
            blocks.Add(CourseBlocks.List(details.Aims));
        }
        if (details.GroupSize is { } group) blocks.Add(CourseBlocks.Paragraph($"Group: {group}."));
        blocks.AddRange(RestsOn(session.Session, details));
        blocks.AddRange(Plan(session, item.Steps));
        // Cards, sheets, handouts and the form are papers of their own.
        string[] elsewhere =
        [
            SessionHeadings.Plan, SessionHeadings.Cards, SessionHeadings.Sheets, SessionHeadings.Handouts, SessionHeadings.Evaluation,
        ];
        foreach (var part in session.Parts.Where(part => !elsewhere.Contains(part.Heading.Text.Trim(), StringComparer.OrdinalIgnoreCase)))
        {
            blocks.Add(CourseBlocks.Under(part.Heading, session.Session));
            blocks.AddRange(part.Lead);
            foreach (var sub in part.Items)
            {
                blocks.Add(CourseBlocks.Under(sub.Heading, session.Session));
                blocks.AddRange(CourseBlocks.UnderAll(sub.Content, session.Session));
            }
        }
        return new CoursePaperPart(session.Session, blocks, StartsPage: true);
    }

    private IEnumerable<Block> RestsOn(Resource session, SessionDetails details)
    {
        var findings = details.Grounds.Select(ground => library.Findings.GetValueOrDefault(ground.Finding.Value)).OfType<FindingEntry>()
            .ToList();
        if (findings.Count == 0) yield break;
        yield return CourseBlocks.Paragraph("Rests on:");
        yield return CourseBlocks.List([.. findings.Select(entry => CourseBlocks.Ground(entry, session))]);
    }

    private static IEnumerable<Block> Plan(SessionContent session, IReadOnlyList<PlanStep> steps)
    {
        yield return CourseBlocks.Heading(3, $"{session.Session.Id}-plan", SessionHeadings.Plan);
        yield return CourseBlocks.Table(
            ["Step", "Minutes", "What happens", "Method", "Who"],
            [.. steps.Select(step => (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                [CourseBlocks.Text(step.Name)], [CourseBlocks.Text(step.Minutes?.ToString(CultureInfo.InvariantCulture) ?? "")],
                step.What, step.Method, step.Who,
            ])]);
    }

    private static IEnumerable<CoursePaperPart> Handouts(SessionContent session) =>
        session.Items(SessionHeadings.Sheets).Concat(session.Items(SessionHeadings.Handouts))
            .Select(item => new CoursePaperPart(session.Session,
                [CourseBlocks.Under(item.Heading, session.Session, 2), .. item.Content], StartsPage: true));

    private static IEnumerable<CoursePaperPart> Cards(SessionContent session) =>
        session.Items(SessionHeadings.Cards).Select(item => new CoursePaperPart(session.Session,
            [CourseBlocks.Under(item.Heading, session.Session, 2), .. item.Content]));

    private static IEnumerable<CoursePaperPart> Evaluation(SessionContent session)
    {
        if (session.Part(SessionHeadings.Evaluation) is not { } part) yield break;
        yield return new CoursePaperPart(session.Session,
        [
            CourseBlocks.Heading(2, $"{session.Session.Id}-evaluation", session.Session.Title), .. part.Blocks,
        ]);
    }
}
