using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Courses;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Courses;

/// <summary>Holds a session to what trainers need of it: minutes that add up, slides that rest on findings, cards that are there.</summary>
internal static class SessionCheck
{
    /// <summary>Checks a session; does nothing for other resources.</summary>
    public static void Run(Resource resource, CheckContext context, FileReport report)
    {
        if (resource.Details is not SessionDetails details) return;
        var session = SessionContent.Read(resource);
        Parts(session, report);
        Minutes(session, details, report);
        Cases(session, report);
        CardCheck.Run(session, report);
        SlideCheck.Run(session, context, report);
        GroundCheck.Run(session, context.Library, report);
    }

    private static void Parts(SessionContent session, FileReport report)
    {
        foreach (var part in session.Parts)
        {
            var name = part.Heading.Text.Trim();
            if (SessionHeadings.All.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            if (DidYouMean.Nearest(name, SessionHeadings.All) is not { } near) continue;
            report.Add(DiagnosticCodes.SessionPartMissing, part.Heading.At, $"\"{name}\" is not a part of a session that the hub knows.",
                $"Did you mean \"{near}\"? Other headings may have any words, and stand in the facilitator’s guide only.");
        }
        if (session.Steps.Count > 0) return;
        report.Add(DiagnosticCodes.SessionPartMissing, session.Part(SessionHeadings.Plan)?.Heading.At ?? SourcePosition.Start,
            "This session has no plan.",
            "Write a heading ## Plan and below it a table with the columns Step, Minutes, What happens, Method and Who.");
    }

    private static void Minutes(SessionContent session, SessionDetails details, FileReport report)
    {
        foreach (var step in session.Steps.Where(step => step.Minutes is null))
        {
            report.Add(DiagnosticCodes.MinutesDoNotAddUp, step.At, $"The step \"{step.Name}\" has no minutes.",
                "Write a whole number in the column Minutes.");
        }
        if (details.Minutes is not { } said || session.Steps.Count == 0 || session.Steps.Any(step => step.Minutes is null)) return;
        if (said == session.Minutes) return;
        report.Add(DiagnosticCodes.MinutesDoNotAddUp, details.MinutesAt,
            $"The session is said to take {said} minutes, and its steps take {session.Minutes}.",
            $"Change the steps of the plan, or write minutes: {session.Minutes}");
    }

    private static void Cases(SessionContent session, FileReport report)
    {
        foreach (var card in session.Items(SessionHeadings.Cards))
        {
            var blocks = BodyWalk.Blocks(card.Content);
            if (blocks.Any(block => block is CalloutBlock { Kind: CalloutKind.Vignette })) continue;
            report.Add(DiagnosticCodes.VignetteUnmarked, card.Heading.At, $"\"{card.Heading.Text}\" is not marked as made up.",
                "Put the words of the card between ::: vignette and :::. What tells of a real family may not stand on a card.");
        }
    }
}
