using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <content>Which words before a number say that it is public.</content>
internal static partial class NumberJudge
{
    private const int LabelReach = 5;
    private const int ReachOfOrder = 16;
    private const int LongestCode = 9;
    private static readonly int LooseLabels = WordLists.NumberOf("loose-labels");
    private static readonly int OrderWords = WordLists.NumberOf("order-words");
    private static readonly int PurchaseWords = WordLists.NumberOf("purchase-words");
    private static readonly int Products = WordLists.NumberOf("product-labels");
    private static readonly int NumberWords = WordLists.NumberOf("number-words");

    /// <summary>Whether a word before an offset says that the number is public.</summary>
    public static bool IsPublicLabelled(LineStory story, int start)
    {
        var line = story.Line;
        if (Heads(line, PublicLabels)) return true;
        var at = line.IndexAt(start);
        if (at > 0 && at < line.Tokens.Length && line.Tokens[at - 1].Word.Text is "order" or "orders" && IsPurchase(story, at)
            && !story.TellsOfOneAt(at)) return true;
        if (line.HasEntry(OrderWords, Math.Max(0, at - ReachOfOrder), Math.Min(line.Tokens.Length, at + ReachOfOrder))
            && !story.TellsOfOneAt(at)) return true;
        var (label, isLoose) = PublicLabelBefore(line, at);
        // "the fundraising page, 31047726": no book has so many pages.
        if (label >= 0 && line.Tokens[label].Word.Text == "page" && !IsPageNumber(line, at)) return false;
        if (label < 0 || (isLoose && (IsLongCode(line, label, at) || story.TellsOfOneAt(at)))) return false;
        // "HDC tag serial": the word of a file stands nearer than that of a product, or beside it.
        for (var before = at - 1; before >= Math.Max(0, isLoose ? label - 2 : label); before--)
        {
            var isOfLabel = before >= label && before < label + LengthOfLabel(line, label);
            if (!isOfLabel && line.MatchList(before, FileLabels) > 0 && !line.Tokens[before].Is(NumberWords)
                && line.Tokens[before].Sentence == line.Tokens[label].Sentence) return false;
        }
        return true;
    }

    private static bool IsPageNumber(TokenLine line, int at) =>
        at < line.Tokens.Length && line.Tokens[at] is { Kind: TokenKind.Number, Length: < 5 }
        && (at + 1 >= line.Tokens.Length || line.Tokens[at + 1].Kind == TokenKind.Sign || line.Tokens[at + 1].IsWord);

    // "Order 4500091827 covers the hire of the hall"
    private static bool IsPurchase(LineStory story, int at)
    {
        var (from, to) = story.SentenceOf(at);
        return story.Line.HasEntry(PurchaseWords, from, to);
    }

    // "barcode 5D4E1-A99F0-77C21W": no product has so long a code.
    private static bool IsLongCode(TokenLine line, int label, int at) =>
        line.Tokens[label].Is(Products) && at < line.Tokens.Length && line.Tokens[at] is { Kind: TokenKind.Code, Length: > LongestCode };

    // Where the nearest word begins that says that a number is public; -1 if there is none. A loose one says so only where nobody is told
    // of.
    private static (int Label, bool IsLoose) PublicLabelBefore(TokenLine line, int at)
    {
        if (line.Tokens.Length == 0 || !(line.MayHold(PublicLabels) || line.MayHold(LooseLabels))) return (-1, false);
        var sentence = line.Tokens[Math.Min(at, line.Tokens.Length - 1)].Sentence;
        for (var before = Math.Min(at, line.Tokens.Length) - 1; before >= Math.Max(0, at - LabelReach)
            && line.Tokens[before].Sentence == sentence; before--)
        {
            if (line.MatchList(before, PublicLabels) > 0) return (before, false);
            if (line.MatchList(before, LooseLabels) > 0) return (before, true);
        }
        return (-1, false);
    }

    private static int LengthOfLabel(TokenLine line, int at) =>
        Math.Max(line.MatchList(at, PublicLabels), line.MatchList(at, LooseLabels));

    /// <summary>"Office: 2nd floor, Hadrian House": whether a word for an office and a colon begin what an address ends.</summary>
    public static bool IsHeadedOffice(TokenLine line, int at)
    {
        var first = Math.Min(at, line.Tokens.Length - 1);
        var least = Math.Max(0, first - LongestAddress);
        while (first > least && line.Tokens[first].Sentence == line.Tokens[first - 1].Sentence && !line.Tokens[first].IsSign(':')) first--;
        return first > 0 && line.Tokens[first].IsSign(':')
            && line.Tokens[first - 1].Word.Text is "office" or "offices" or "venue";
    }

    // "The duty worker tried 0191 498 0637": the office rings somebody.
    private static bool IsTried(TokenLine line, int at) =>
        at > 0 && at <= line.Tokens.Length && line.Tokens[at - 1].Word.Text is "tried" or "rang" or "dialled" or "phoned" or "texted"
        || (at > 1 && at <= line.Tokens.Length && line.Tokens[at - 1].Word.Text == "on" && line.Tokens[at - 2].Word.Text is "message"
            or "voicemail" or "text" or "messages");

    // "Mother of Child 3 (MC3)": what a report calls somebody instead of the name.
    private static bool IsStandIn(Token[] tokens, int at) =>
        at > 2 && tokens[at - 1].IsSign('(') && tokens[at - 2].Word.Number > 0 && tokens[at - 3].Is(Lists.People)
        && at + 1 < tokens.Length && tokens[at + 1].IsSign(')');

    private static bool IsBeforeForms(Token[] tokens, int at)
    {
        for (var behind = at + 1; behind < Math.Min(tokens.Length, at + 4) && tokens[behind].Kind != TokenKind.Sign; behind++)
        {
            if (tokens[behind].Word.Text is "form" or "forms") return true;
        }
        return false;
    }
}
