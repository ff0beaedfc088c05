using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Checking.Claims;

/// <summary>What was done about a recommendation lies in the past, and a second look comes after what was done.</summary>
internal static class ProgressCheck
{
    /// <summary>Checks the days of one resource.</summary>
    public static void Run(Resource resource, DateOnly today, FileReport report)
    {
        foreach (var act in resource.ActedOn) CheckPast(act.Date, "done", today, report);
        foreach (var again in resource.ReAudited)
        {
            CheckPast(again.Date, "found", today, report);
            var acts = resource.ActedOn.Where(act => act.Recommendation.Value == again.Recommendation.Value).ToList();
            if (acts.Count == 0 || again.Date.Value == default || acts.Any(act => act.Date.Value <= again.Date.Value)) continue;
            report.Add(
                DiagnosticCodes.ProgressDate, again.Date.At,
                $"This was found on {DayText.Words(again.Date.Value)}, before anything was done about {again.Recommendation.Value}.",
                "A second look comes after what was done. Correct one of the two days.");
        }
    }

    private static void CheckPast(Located<DateOnly> date, string what, DateOnly today, FileReport report)
    {
        if (date.Value == default || date.Value <= today) return;
        report.Add(
            DiagnosticCodes.ProgressDate, date.At,
            $"This is said to have been {what} on {DayText.Words(date.Value)}, which is in the future.",
            "Write what has happened, with its day. A plan is not an act: write it into the text.");
    }
}
