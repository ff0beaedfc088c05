using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Courses;

/// <summary>Puts the slides of a course or a session in order, with an opening, a timetable and the aims of each session.</summary>
public static class CourseSlides
{
    /// <summary>The slides; none for a resource that is neither a course with sessions nor a session.</summary>
    public static IReadOnlyList<CourseSlide> For(LinkedLibrary library, Resource resource)
    {
        if (CourseProgramme.For(library, resource) is not { Sessions.Count: > 0 } programme) return [];
        var slides = new List<CourseSlide>
        {
            new() { Source = resource, Title = resource.Title, Shown = [CourseBlocks.Paragraph(resource.Summary)], IsOpening = true },
        };
        if (CoursePapers.Timetable(programme) is [_, var table] && programme.Items.Count > 1)
            slides.Add(new CourseSlide { Source = resource, Title = "Timetable", Shown = [table] });
        foreach (var session in programme.Sessions) slides.AddRange(Session(library, session));
        return slides;
    }

    private static IEnumerable<CourseSlide> Session(LinkedLibrary library, SessionContent session)
    {
        var details = (SessionDetails)session.Session.Details!;
        if (details.Aims.Count > 0)
        {
            yield return new CourseSlide
            {
                Source = session.Session,
                Title = session.Session.Title,
                Shown = [CourseBlocks.List(details.Aims)],
                Notes = [CourseBlocks.Paragraph(session.Session.Summary), .. session.Part(SessionHeadings.WatchFor)?.Lead ?? []],
                OpensSession = true,
            };
        }
        foreach (var slide in session.Slides)
        {
            yield return new CourseSlide
            {
                Source = session.Session,
                Title = slide.Heading.Text,
                Shown = [.. slide.Content.Where(block => block is not ParagraphBlock)],
                Notes = [.. slide.Content.Where(block => block is ParagraphBlock)],
                Grounds =
                [
                    .. GroundAge.NamedIn(library, session, slide).Select(key => library.Findings.GetValueOrDefault(key))
                        .OfType<FindingEntry>(),
                ],
            };
        }
    }
}
