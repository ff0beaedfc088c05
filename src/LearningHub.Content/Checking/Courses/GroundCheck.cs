using System.Globalization;
using LearningHub.Content.Courses;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Checking.Courses;

/// <summary>Says which findings have changed since a session was compared with them, and which slides to look at.</summary>
internal static class GroundCheck
{
    /// <summary>Checks what a session rests on.</summary>
    public static void Run(SessionContent session, LinkedLibrary library, FileReport report)
    {
        foreach (var age in GroundAge.ForSession(library, session))
        {
            var at = age.Ground.Text?.At ?? age.Ground.Finding.At;
            switch (age.State)
            {
                case GroundState.Undated:
                    report.Add(DiagnosticCodes.GroundUndated, at,
                        $"The session does not say which text of \"{age.Ground.Finding.Value}\" it was compared with.",
                        $"If the session fits the finding as it stands today, write text: {age.TextNow} beside it.");
                    break;
                case GroundState.Changed:
                    report.Add(DiagnosticCodes.GroundChanged, at,
                        $"\"{age.Finding!.Finding.Title}\" has changed since this session was compared with it.",
                        $"{Look(age)} Then write text: {age.TextNow}");
                    break;
                case GroundState.Replaced:
                    report.Add(DiagnosticCodes.GroundChanged, at,
                        $"\"{age.Finding!.Finding.Title}\" is in \"{age.Finding.Resource.Title}\", which is "
                            + (age.Finding.Resource.SupersededBy is { } next ? $"replaced by \"{next.Value}\"." : "archived."),
                        $"{Look(age)} Let them rest on a finding that still holds.");
                    break;
                case GroundState.Gone when Withdrawn(age, library) is { } gone:
                    report.Add(DiagnosticCodes.GroundChanged, at,
                        $"\"{age.Ground.Finding.Value}\" was taken out of the library on "
                            + $"{DayText.Words(gone)}.",
                        $"{Look(age)} Let them rest on a finding that still holds, or take them out.");
                    break;
            }
        }
    }

    private static DateOnly? Withdrawn(GroundAge age, LinkedLibrary library)
    {
        var id = age.Ground.Finding.Value.Split('#')[0];
        return library.Withdrawals.FirstOrDefault(entry => entry.Id == id)?.On;
    }

    private static string Look(GroundAge age) => age.Slides.Count == 0
        ? "No slide names it: look at the plan, the notes and the cards."
        : $"Look again at {string.Join(" and ", age.Slides.Select(each =>
            string.Create(CultureInfo.InvariantCulture, $"slide {each.Number}, \"{each.Slide.Heading.Text}\"")))}.";
}
