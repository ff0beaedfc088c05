using System.Globalization;
using LearningHub.Content.Courses;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Pages.Courses;

namespace LearningHub.Site.Builders.CourseViews;

/// <summary>Makes what the page of a course or session shows beside its text: timetable, slides, papers, and what has changed.</summary>
internal static class CourseViewBuilder
{
    /// <summary>The view; null for a resource that is neither a session nor a course with sessions or briefings.</summary>
    public static CourseView? Build(Resource resource, LinkedLibrary library, PageUrls urls)
    {
        if (CourseProgramme.For(library, resource) is not { Items.Count: > 0 } programme) return null;
        var ages = programme.Sessions.Select(session => (Session: session, Ages: GroundAge.ForSession(library, session))).ToList();
        var anchors = Anchors(library, resource);
        return new CourseView
        {
            Rows = resource.Details is TrainingDetails ? [.. programme.Items.Select(item => Row(item, urls))] : [],
            Minutes = programme.Minutes,
            Aims = resource.Details is SessionDetails { Aims: var aims } ? aims : [],
            SlidesHref = programme.Sessions.Count > 0 ? urls.To(resource.Address + CourseAddresses.SlidesFolder) : string.Empty,
            Prints =
            [
                .. CoursePapers.All(library, resource).Select(paper => new CourseLink(
                    CoursePaper.NameOf(paper.Kind), urls.To($"{resource.Address}{CoursePaper.WordOf(paper.Kind)}/"))),
            ],
            PartOf = resource.Type != ResourceType.Session ? []
                : [.. CourseProgramme.CoursesWith(library, resource).Select(course => new CourseLink(course.Title, urls.To(course)))],
            Findings = ages.SelectMany(each => each.Ages).Select(age => age.Ground.Finding.Value).Distinct().Count(),
            Changed =
            [
                .. ages.SelectMany(each => each.Ages.Where(age => age.NeedsALook)
                    .Select(age => Changed(each.Session, age, anchors, resource, urls))),
            ],
        };
    }

    private static CourseRow Row(CourseItem item, PageUrls urls) => new(
        item.Entry.Part, item.Begins?.ToString("H:mm", CultureInfo.InvariantCulture) ?? string.Empty, item.Title,
        item.Resource is { } session ? urls.To(session) : null,
        item.IsSelection ? string.Join(", ", item.Steps.Select(step => step.Name.ToLowerInvariant())) : null, item.Minutes);

    // The numbers of slides in this course, by session and place in it: other slides stand before them.
    private static Dictionary<(string Session, string Title), int> Anchors(LinkedLibrary library, Resource resource)
    {
        var anchors = new Dictionary<(string, string), int>();
        foreach (var (i, slide) in CourseSlides.For(library, resource).Index())
        {
            if (!slide.IsOpening && !slide.OpensSession) anchors.TryAdd((slide.Source.Id, slide.Title), i + 1);
        }
        return anchors;
    }

    private static ChangedGround Changed(
        SessionContent session, GroundAge age, Dictionary<(string Session, string Title), int> anchors, Resource resource, PageUrls urls)
    {
        var slides = urls.To(resource.Address + CourseAddresses.SlidesFolder);
        return new ChangedGround(
            new CourseLink(session.Session.Title, urls.To(session.Session)),
            age.Finding?.Finding.Title ?? age.Ground.Finding.Value,
            age.Finding is { } entry ? urls.To(entry.Resource, entry.Finding.Id) : null,
            WhatOf(age),
            [
                .. age.Slides.Select(each => each.Slide.Heading.Text)
                    .Where(title => anchors.ContainsKey((session.Session.Id, title)))
                    .Select(title => (Title: title, Number: anchors[(session.Session.Id, title)]))
                    .Select(each => new CourseLink(
                        FormattableString.Invariant($"Slide {each.Number}: {each.Title}"),
                        $"{slides}#{CourseAddresses.AnchorOf(each.Number)}")),
            ]);
    }

    private static string WhatOf(GroundAge age) => age.State switch
    {
        GroundState.Changed => "Its text has changed.",
        GroundState.Replaced when age.Finding!.Resource.SupersededBy is not null => "Its source has been replaced.",
        GroundState.Replaced => "Its source is archived.",
        _ => "It has been taken out of the library.",
    };
}
