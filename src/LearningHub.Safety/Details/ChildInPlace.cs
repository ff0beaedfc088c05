using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Details;

/// <summary>A child with a place and its age, or with two places such as school and street, is known to anybody in the town: that is
/// refused wherever it stands.</summary>
internal static class ChildInPlace
{
    private static readonly int Children = WordLists.NumberOf("child-words");

    /// <summary>Makes the first place of such a line a refusal.</summary>
    public static void Judge(LineStory story, FoundList found)
    {
        if (found.All.Count == 0) return;
        var places = found.All.Where(each => each.Kind is SafetyKind.Place or SafetyKind.StreetAddress).OrderBy(each => each.Start)
            .ToList();
        if (places.Count == 0 || !story.Line.HasEntry(Children, 0, story.Line.Tokens.Length)) return;
        var age = AgeOf(story, found);
        var first = places.Find(place => place.Kind == SafetyKind.Place);
        if (first is null || (age is null && places.Count < 2)) return;
        var second = age ?? places.First(place => !ReferenceEquals(place, first)).Words;
        var why = $"A child with \"{second}\" and \"{first.Words}\" is known to anybody in the town.";
        found.Replace(first, first with { Kind = SafetyKind.ChildInPlace, Why = why });
    }

    private static string? AgeOf(LineStory story, FoundList found)
    {
        if (found.All.FirstOrDefault(each => each.Kind is SafetyKind.ExactAge or SafetyKind.BirthDate) is { } exact) return exact.Words;
        foreach (var match in AgeFinder.WholeYears(story, 0, int.MaxValue))
        {
            var tokens = story.Line.Tokens;
            return story.Line.Text[tokens[match.From].Start..tokens[match.To - 1].End];
        }
        return null;
    }
}
