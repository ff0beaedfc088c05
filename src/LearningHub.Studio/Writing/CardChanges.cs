using LearningHub.Content.Drafting;
using LearningHub.Content.Editing;

namespace LearningHub.Studio.Writing;

/// <summary>Adds, moves and removes cards.</summary>
internal static class CardChanges
{
    private const string Blank = "\n\n";

    /// <summary>The kinds of cards that can be added, with their words.</summary>
    public static IReadOnlyList<(string Kind, string Label)> Kinds { get; } =
    [
        ("section", "Section with a heading"), ("finding", "Finding"), ("recommendation", "Recommendation"), ("note", "Box: note"),
        ("warning", "Box: warning"), ("editor", "Box: editor's note"), ("vignette", "Box: made-up case"),
        ("discuss", "Box: questions to discuss"), ("contact", "Box: contact"), ("voice", "What somebody said"), ("table", "Table"),
        ("chart", "Chart with its base"),
    ];

    /// <summary>Moves a card up or down.</summary>
    public static IReadOnlyList<BodyCard> Move(IReadOnlyList<BodyCard> cards, int index, int by)
    {
        var to = index + by;
        if (index < 0 || index >= cards.Count || to < 0 || to >= cards.Count) return cards;
        var moved = cards.ToList();
        (moved[index], moved[to]) = (moved[to], moved[index]);
        return Spaced(moved, Math.Min(index, to) - 1, Math.Max(index, to));
    }

    /// <summary>Removes a card.</summary>
    public static IReadOnlyList<BodyCard> Remove(IReadOnlyList<BodyCard> cards, int index)
    {
        if (index < 0 || index >= cards.Count) return cards;
        var left = cards.ToList();
        left.RemoveAt(index);
        return Spaced(left, index - 1, index - 1);
    }

    /// <summary>Adds a card after another; at the top for -1.</summary>
    public static IReadOnlyList<BodyCard> Add(IReadOnlyList<BodyCard> cards, int after, string kind)
    {
        var place = Math.Clamp(after, -1, cards.Count - 1) + 1;
        var more = cards.ToList();
        more.Insert(place, New(kind, cards));
        return Spaced(more, place - 1, place);
    }

    private static BodyCard New(string kind, IReadOnlyList<BodyCard> cards) => kind switch
    {
        "finding" => new BodyCard(
            CardKind.Finding, $"### {DraftWords.NewFinding} {{#{FreeId("f-new", cards)} .concern}}\n\n{DraftWords.ToWrite} what was seen.",
            Blank),
        "recommendation" => new BodyCard(
            CardKind.Recommendation,
            $"### Write what is recommended {{#{FreeId("r-new", cards)} owner=\"the board\"}}\n\n{DraftWords.ToWrite} say it in full.",
            Blank),
        "voice" => new BodyCard(CardKind.Text, "> Write the exact words, and nothing that could identify the person.", Blank),
        "table" => new BodyCard(CardKind.Text, "| What | How many |\n|---|---:|\n| First | 0 |", Blank),
        "chart" => new BodyCard(
            CardKind.Text,
            "{.bar-chart base=24 of=\"write what was counted\" caption=\"Write what it shows\"}\n"
                + "| What | Per cent |\n|---|---:|\n| First | 50.0 |",
            Blank),
        "note" or "warning" or "editor" or "vignette" or "discuss" or "contact" =>
            new BodyCard(CardKind.Box, $"::: {kind}\n{DraftWords.ToWrite} the words of this box.\n:::", Blank),
        _ => new BodyCard(CardKind.Section, $"## Write the heading\n\n{DraftWords.ToWrite} the text.", Blank),
    };

    private static string FreeId(string wanted, IReadOnlyList<BodyCard> cards)
    {
        var id = wanted;
        for (var number = 2; cards.Any(card => card.Text.Contains($"#{id}", StringComparison.Ordinal)); number++) id = $"{wanted}-{number}";
        return id;
    }

    // Cards with new neighbours need a blank line between them, and the file must end with one line end.
    private static List<BodyCard> Spaced(List<BodyCard> cards, int first, int last)
    {
        for (var i = Math.Max(0, first); i <= last && i < cards.Count - 1; i++)
        {
            if (cards[i].Gap.Count(letter => letter == '\n') < Blank.Length) cards[i] = cards[i] with { Gap = Blank };
        }
        if (cards.Count > 0 && last >= cards.Count - 1) cards[^1] = cards[^1] with { Gap = "\n" };
        return cards;
    }
}
