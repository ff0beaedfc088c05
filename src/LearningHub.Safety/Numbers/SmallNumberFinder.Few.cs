using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Numbers.Wording;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <content>Few people who are told with what they have in common.</content>
internal sealed partial class SmallNumberFinder
{
    // "only one Traveller child", "a pair of blind pupils", "3 girls under fourteen"
    private void Few(LineStory story, PhraseMatch match, FoundList found)
    {
        var sentence = story.At(match.From);
        var isFewer = match.Phrase.Group.Tag is "fewer" or "limit";
        var isSure = isFewer || match.Phrase.Group.Tag is "sure" or "both";
        if (match.Phrase.Group.Tag == "both" && sentence.TellsOfOne) return;
        var numbers = Numbers(story.Line, match.From, match.To);
        if (match.Phrase.Group.Tag == "grouped" && !IsGrouped(story, match)) return;
        var (from, to) = story.SentenceOf(match.From);
        if (story.Line.HasEntry(Modals, from, to) && !PastWords.Tell(story.Line, from, to)) return;
        // "Each worker has no more than four families" is a rule.
        var isLimit = match.Phrase.Group.Tag == "limit" || IsOfEach(story.Line, from, match.From);
        if (isLimit && !PastWords.Tell(story.Line, from, to)) return;
        if (match.Phrase.Group.Tag == "plain" && !IsPlain(story, match)) return;
        // "Six people sat on the panel, two of them lay members"
        if (!sentence.TellsOfOne && (BoardWork.NamesBoard(story.Line, from, to) || BoardWork.TakesPart(story.Line, from, to))) return;
        if (match.Phrase.Group.Tag == "borne" && !IsBorneOut(story, match)) return;
        if (IsTooMany(match, numbers, isFewer) || (numbers.Count == 0 && !isSure)
            || CountsPractice(story, match)) return;
        if ((!isFewer && Voices.Speak(story, match.From)) || (!IsYear(story.Line, match.From) && IsRatio(story.Line, match.From))
            || (sentence.IsPublic && !sentence.HasEvent && !isSure)) return;
        if (story.Line.Line.Samples.Count > 0 || (!isSure && sentence.TellsOfOne)) return;
        Add(story, match, $"\"{WordsOf(story, match)}\": so few people with this in common are known to their neighbours.", found);
    }

    private static bool IsOfEach(TokenLine line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (line.Tokens[at].Word.Text is "each" or "every" or "any") return true;
        }
        return false;
    }

    // "Four out of the five on the register": of two numbers the smaller counts.
    private bool IsTooMany(PhraseMatch match, List<int> numbers, bool isFewer)
    {
        if (match.Phrase.Group.Tag is "borne" or "sure" && numbers.Count > 1) return !IsSmall(numbers.Min());
        return numbers.Exists(number => !IsSmall(isFewer ? number - 1 : number));
    }

    // "1 of the 3 had a burn": without a noun the rest of the sentence must tell of people, and of nothing that is counted in practice.
    private static bool IsBorneOut(LineStory story, PhraseMatch match)
    {
        var (from, to) = story.SentenceOf(match.From);
        if (story.Line.HasEntry(Practice, from, to) || story.Line.HasEntry(Ratings, from, to)
            || BoardWork.TakesPart(story.Line, from, to)) return false;
        // "Four were sent out late": without a whole, verbs say too little.
        var isPart = Numbers(story.Line, match.From, match.To).Count > 1 || story.Line.Tokens[match.From].Word.Number < 0;
        foreach (var list in isPart ? Bearing : Bearing.AsSpan(WordsOfVerbs))
        {
            if (story.Line.HasEntry(list, from, to)) return true;
        }
        return story.At(match.From).HasEvent || story.HasScene(match.From) || story.Line.HasEntry(Lists.People, from, to)
            || story.Line.HasEntry(GroupWords, from, to);
    }

    // A school, ward or town in the sentence says among whom the few are.
    private static bool IsGrouped(LineStory story, PhraseMatch match)
    {
        var (from, to) = story.SentenceOf(match.From);
        return story.Line.HasEntry(GroupWords, from, to) && PastWords.Tell(story.Line, from, to);
    }

    // "Four mothers had lost an earlier baby": told of people as such, and not of those who take part in the work of a board.
    private static bool IsPlain(LineStory story, PhraseMatch match)
    {
        var (from, to) = story.SentenceOf(match.From);
        return PastWords.Tell(story.Line, from, to) && !story.Line.HasEntry(Modals, from, to)
            && !BoardWork.TakesPart(story.Line, from, to);
    }
}
