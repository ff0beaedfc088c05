using LearningHub.Content.Checking.Resources;
using LearningHub.Content.Courses;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Courses;

/// <summary>A slide that says something names the finding that says so, and explains its abbreviations where people see them.</summary>
internal static class SlideCheck
{
    /// <summary>Checks the slides of a session.</summary>
    public static void Run(SessionContent session, CheckContext context, FileReport report)
    {
        var grounds = ((SessionDetails)session.Session.Details!).Grounds.Select(ground => ground.Finding.Value).ToHashSet();
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slide in session.Slides)
        {
            var named = GroundAge.NamedIn(context.Library, session, slide).Where(IsFinding).ToList();
            if (named.Count == 0 && !slide.Heading.IsTask && !IsExercise(slide) && !DraftTemplates.Holds(slide.Heading.Text))
            {
                report.Add(DiagnosticCodes.SlideRestsOnNothing, slide.Heading.At, $"The slide \"{slide.Heading.Text}\" rests on nothing.",
                    "Link in its notes to the finding that it rests on, and cite the paragraph. If it only says what people do now, end "
                        + "its heading with {.task}.");
            }
            foreach (var key in named.Where(key => grounds.Add(key)))
            {
                report.Add(DiagnosticCodes.GroundUndated, slide.Heading.At,
                    $"The slide \"{slide.Heading.Text}\" rests on \"{key}\", which rests-on does not name.",
                    $"Add {{ finding: {key} }} to rests-on. The check then tells you when the finding changes.");
            }
            foreach (var line in BodyWalk.Lines([slide.Heading, .. Shown(slide)])) Abbreviations(FlatLine.FromInlines(line));
        }

        bool IsFinding(string key) => context.Library.Findings.ContainsKey(key) || grounds.Contains(key);

        void Abbreviations(FlatLine line)
        {
            foreach (var (word, at) in WordingChecks.FindAbbreviations(line, explained))
            {
                if (context.Known.Contains(word) || !explained.Add(word)) continue;
                var expansion = context.Library.Glossary.FindAbbreviation(word)?.Expansion ?? "the words in full";
                report.Add(DiagnosticCodes.SlideAbbreviation, line.At(at), $"\"{word}\" stands on a slide and is not explained there.",
                    $"Write it out the first time, for example {expansion} ({word}). A slide cannot be asked what it means.");
            }
        }
    }

    /// <summary>What people see of a slide: everything but paragraphs, which are the facilitator's words.</summary>
    public static IEnumerable<Block> Shown(SessionItem slide) => slide.Content.Where(block => block is not ParagraphBlock);

    // What is only a made-up case or a question claims nothing.
    private static bool IsExercise(SessionItem slide) => Shown(slide).ToList() is { Count: > 0 } shown
        && shown.TrueForAll(block => block is CalloutBlock { Kind: CalloutKind.Vignette or CalloutKind.Discuss });
}
