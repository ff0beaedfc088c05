using LearningHub.Safety.Findings;
using LearningHub.Safety.Stories;

namespace LearningHub.Safety.Names.Given;

/// <summary>Asks about people by their name in full whom a case is about, whatever business stands around them.</summary>
internal static class CaseNameFinder
{
    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, FoundList found)
    {
        foreach (var (from, to) in CaseNames.Find(story))
        {
            var (start, end) = (story.Line.Tokens[from].Start, story.Line.Tokens[to - 1].End);
            found.TryAdd(new SafetyFinding(
                SafetyKind.Name, story.Line.Line, start, end - start, Suggestion: NameFinder.NameAdvice));
        }
    }
}
