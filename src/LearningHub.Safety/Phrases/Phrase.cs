using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Phrases;

/// <summary>A phrase of a rule file.</summary>
/// <param name="Group">The rule it belongs to.</param>
/// <param name="Source">As it is written.</param>
/// <param name="Elements">Its parts in order.</param>
internal sealed record Phrase(PhraseGroup Group, string Source, Element[] Elements)
{
    private readonly Element? first = FirstWord(Elements);

    // The rarest first, since most lines lack one of them.
    private readonly int[][] needed = [.. Elements.Select(element => element.Needed).OfType<int[]>().OrderBy(PhraseAnchor.FrequencyOf)];

    /// <summary>Its number among all phrases, by which lines tell where it may fit. Given when all rules are loaded.</summary>
    public required int Key { get; init; }

    /// <summary>Where the phrase may begin, judged by its rarest part; null if only by trying.</summary>
    public PhraseAnchor? Anchor { get; } = PhraseAnchor.Choose(Elements);

    /// <summary>Whether the line has a word for each part that must be there.</summary>
    public bool MayFit(TokenLine line)
    {
        foreach (var lists in needed)
        {
            if (!line.MayHoldAny(lists)) return false;
        }
        return true;
    }

    /// <summary>Whether the phrase may begin with a token.</summary>
    public bool MayBegin(TokenLine line, int at)
    {
        if (first is not { Least: > 0 }) return true;
        if (first.Kind == ElementKind.List) return line.MayBeginEntry(at, first.Lists);
        ref readonly var token = ref line.Tokens[at];
        return first.Kind switch
        {
            ElementKind.Number or ElementKind.Digits => token.Word.Number >= 0,
            ElementKind.House => token.Kind is TokenKind.Number or TokenKind.Code,
            ElementKind.Capital => token.IsCapital,
            ElementKind.Begin => token.BeginsSentence,
            _ => true,
        };
    }

    private static Element? FirstWord(Element[] elements) => Array.Find(elements, element => element.Kind != ElementKind.Mark);
}
