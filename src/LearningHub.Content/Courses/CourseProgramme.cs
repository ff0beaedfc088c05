using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Courses;

/// <summary>A course with its sessions, wherever they lie, and their minutes added up.</summary>
/// <param name="Course">The course.</param>
/// <param name="Items">Sessions and breaks in order.</param>
public sealed record CourseProgramme(Resource Course, IReadOnlyList<CourseItem> Items)
{
    /// <summary>Minutes of all sessions, without breaks.</summary>
    public int Minutes => Items.Where(item => item.Entry.Break is null).Sum(item => item.Minutes);

    /// <summary>The sessions, each once, in order.</summary>
    public IReadOnlyList<SessionContent> Sessions { get; } =
        [.. Items.Select(item => item.Session).OfType<SessionContent>().DistinctBy(session => session.Session.Id)];

    /// <summary>The programme of a course; for a session, a programme with that session alone; null for anything else.</summary>
    public static CourseProgramme? For(LinkedLibrary library, Resource resource) => resource.Details switch
    {
        TrainingDetails { Programme: { Count: > 0 } entries } training =>
            new CourseProgramme(resource, Timetable(library, entries, training.Begins)),
        SessionDetails => new CourseProgramme(resource, [Alone(resource)]),
        _ => null,
    };

    /// <summary>Courses that a session is part of.</summary>
    public static IEnumerable<Resource> CoursesWith(LinkedLibrary library, Resource session) =>
        library.BackLinks.PointingTo[session.Id].Where(course => course.Details is TrainingDetails { Programme: var entries }
            && entries.Any(entry => entry.Session?.Value == session.Id));

    private static CourseItem Alone(Resource session)
    {
        var content = SessionContent.Read(session);
        var entry = new CourseEntry { At = session.TitleAt, Session = new(session.Id, session.TitleAt) };
        return new CourseItem { Entry = entry, Resource = session, Session = content, Steps = content.Steps, Minutes = content.Minutes };
    }

    private static List<CourseItem> Timetable(LinkedLibrary library, IReadOnlyList<CourseEntry> entries, TimeOnly? begins)
    {
        var items = new List<CourseItem>();
        var time = begins;
        foreach (var entry in entries)
        {
            // Each part begins at the same time, because it is on another day.
            if (entry.Part is not null) time = begins;
            var item = Item(library, entry) with { Begins = time };
            items.Add(item);
            time = time?.AddMinutes(item.Minutes);
        }
        return items;
    }

    private static CourseItem Item(LinkedLibrary library, CourseEntry entry)
    {
        var resource = entry.Session is { } id ? library.ById.GetValueOrDefault(id.Value) : null;
        if (resource?.Details is not SessionDetails)
        {
            var minutes = entry.Minutes ?? (resource?.Details as BriefingDetails)?.Minutes ?? 0;
            return new CourseItem { Entry = entry, Resource = resource, Minutes = minutes };
        }
        var session = SessionContent.Read(resource);
        IReadOnlyList<PlanStep> steps = entry.Steps.Count == 0 ? session.Steps
            : [.. session.Steps.Where(step => entry.Steps.Any(name => Matches(step, name.Value)))];
        return new CourseItem
        {
            Entry = entry,
            Resource = resource,
            Session = session,
            Steps = steps,
            Minutes = steps.Sum(step => step.Minutes ?? 0),
        };
    }

    /// <summary>Whether a step is the one that a course names.</summary>
    public static bool Matches(PlanStep step, string name) => step.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase);
}
