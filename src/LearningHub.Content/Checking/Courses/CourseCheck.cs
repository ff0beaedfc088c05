using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Courses;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Courses;

/// <summary>Holds the programme of a course to its sessions: they are there, their steps too, and their minutes add up.</summary>
internal static class CourseCheck
{
    /// <summary>Checks a course; does nothing for other resources.</summary>
    public static void Run(Resource resource, CheckContext context, FileReport report)
    {
        if (resource.Details is not TrainingDetails training || CourseProgramme.For(context.Library, resource) is not { } programme) return;
        var isWhole = true;
        foreach (var item in programme.Items.Where(item => item.Entry.Break is null)) isWhole &= Check(item, context, report);
        if (!isWhole || training.Minutes is not { } said || said == programme.Minutes) return;
        report.Add(DiagnosticCodes.MinutesDoNotAddUp, training.MinutesAt,
            $"The course is said to take {said} minutes, and its sessions take {programme.Minutes} without breaks.",
            $"Change the programme, or write minutes: {programme.Minutes}");
    }

    private static bool Check(CourseItem item, CheckContext context, FileReport report)
    {
        var id = item.Entry.Session!.Value;
        if (item.Resource is null) return Missing(id, context, report);
        if (item.Session is null && item.Resource.Details is not BriefingDetails)
        {
            report.Add(DiagnosticCodes.ReferenceBroken, id.At, $"\"{item.Resource.Title}\" is neither a session nor a briefing.",
                "A programme is made of sessions, briefings and breaks. Link to everything else in the text.");
            return false;
        }
        var isWhole = true;
        foreach (var name in item.Entry.Steps)
        {
            if (item.Session?.Steps.Any(step => CourseProgramme.Matches(step, name.Value)) ?? false) continue;
            var known = item.Session?.Steps.Select(step => step.Name).ToList() ?? [];
            report.Add(DiagnosticCodes.ReferenceBroken, name.At, $"\"{item.Resource.Title}\" has no step \"{name.Value}\".",
                $"{DidYouMean.Sentence(name.Value, known)}Its steps are: {string.Join(", ", known)}.");
            isWhole = false;
        }
        if (!isWhole || item.Entry.Minutes is not { } said || said == item.Minutes) return isWhole;
        report.Add(DiagnosticCodes.MinutesDoNotAddUp, item.Entry.MinutesAt,
            $"\"{item.Resource.Title}\" is said to take {said} minutes here, and takes {item.Minutes}.",
            "Take the minutes out, or name the steps that you take.");
        return false;
    }

    private static bool Missing(Located<string> id, CheckContext context, FileReport report)
    {
        if (context.UnreadIds.Contains(id.Value)) return false;
        if (context.Absent.GetValueOrDefault(id.Value) is { } absent)
            report.Add(
                DiagnosticCodes.ReferenceBroken, id.At, AbsentResource.Message(id.Value, absent, context),
                AbsentResource.Advice(absent, context));
        else
        {
            var sessions = context.Library.Resources.Where(each => each.Details is SessionDetails or BriefingDetails);
            report.Add(BrokenReference.Describe(
                report.Path, id, "session", BrokenReference.InLibrary, sessions.Select(each => each.Id)));
        }
        return false;
    }
}
