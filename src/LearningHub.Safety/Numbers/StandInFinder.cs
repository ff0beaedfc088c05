using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Numbers.Wording;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <summary>
/// Few admissions, plans, files or empty chairs that stand for people: the sentence says of whom each one is, so that "one admission" is
/// one boy.
/// </summary>
internal sealed class StandInFinder(int limit)
{
    private static readonly RuleSet Rules = RuleBook.GetRules("stand-in");
    private static readonly int Modals = WordLists.NumberOf("modals");
    private static readonly int Studies = WordLists.NumberOf("far-away");

    /// <summary>Adds what a line holds.</summary>
    public void Find(LineStory story, FoundList found)
    {
        if (story.Line.Line.Samples.Count > 0) return;
        foreach (var match in RuleBook.Find(Rules, story.Line))
        {
            if (IsSmall(story.Line, match) && TellsOfPeople(story, match)) Add(story, match, found);
        }
    }

    private bool IsSmall(TokenLine line, PhraseMatch match)
    {
        for (var at = match.From; at < match.To; at++)
        {
            var number = line.Tokens[at].Word.Number;
            if (number >= 0) return number >= 1 && number <= limit && line.Tokens[at].Kind != TokenKind.Code;
        }
        return true;
    }

    // "One plan should be for one child" is advice.
    private static bool TellsOfPeople(LineStory story, PhraseMatch match)
    {
        if (match.Phrase.Group.Tag == "label") return true;
        var (from, to) = story.SentenceOf(match.From);
        var line = story.Line;
        var needsPast = match.Phrase.Group.Tag == "past" || line.HasEntry(Modals, from, to);
        if (needsPast && !PastWords.Tell(line, from, to)) return false;
        if (match.From > 0 && line.Tokens[match.From - 1].Word.Text is "in" or "between" or "every" or "each" or "about"
            or "per" or "or" or "than")
            return false;
        return match.Phrase.Group.Tag == "sure" || !line.HasEntry(Studies, from, to);
    }

    private static void Add(LineStory story, PhraseMatch match, FoundList found)
    {
        var (start, end) = (story.Line.Tokens[match.From].Start, story.Line.Tokens[match.To - 1].End);
        found.TryAdd(new SafetyFinding(
            SafetyKind.SmallNumber, story.Line.Line, start, end - start,
            $"\"{story.Line.Line.Text[start..end]}\" stands for as few people, who are known to their neighbours.",
            SmallNumberFinder.Advice));
    }
}
