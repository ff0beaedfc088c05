using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Courses;

/// <summary>The papers of a course or a session.</summary>
public enum CoursePaperKind
{
    /// <summary>What the trainers read: timetable, plans, notes, slides with their notes.</summary>
    Guide,

    /// <summary>Exercise sheets and what people take home.</summary>
    Handouts,

    /// <summary>Role cards and made-up families, to be cut out.</summary>
    Cards,

    /// <summary>Questions at the end.</summary>
    Evaluation,
}

/// <summary>A paper of a course or a session, as blocks: Word files and print pages are written from it.</summary>
/// <param name="Kind">Which paper it is.</param>
/// <param name="Owner">The course or session.</param>
/// <param name="Title">Its title.</param>
/// <param name="Parts">What stands in it.</param>
public sealed record CoursePaper(CoursePaperKind Kind, Resource Owner, string Title, IReadOnlyList<CoursePaperPart> Parts)
{
    /// <summary>What the paper is called in lists and file names.</summary>
    public static string NameOf(CoursePaperKind kind) => kind switch
    {
        CoursePaperKind.Guide => "Facilitator’s guide",
        CoursePaperKind.Handouts => "Exercise sheets and handouts",
        CoursePaperKind.Cards => "Cards to cut out",
        _ => "Evaluation form",
    };

    /// <summary>The word for the paper in addresses and file names.</summary>
    public static string WordOf(CoursePaperKind kind) => kind switch
    {
        CoursePaperKind.Guide => "guide",
        CoursePaperKind.Handouts => "handouts",
        CoursePaperKind.Cards => "cards",
        _ => "evaluation",
    };
}
