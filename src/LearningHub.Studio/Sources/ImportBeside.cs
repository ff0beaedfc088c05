using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Studio.Folder;

namespace LearningHub.Studio.Sources;

/// <summary>The report beside its draft: where each card comes from, what became of each block, and what must be decided.</summary>
public sealed record ImportBeside
{
    private const int MostLinks = 6;

    /// <summary>The import.</summary>
    public required ImportedDraft Import { get; init; }

    /// <summary>For each card of the draft, where it comes from.</summary>
    public required IReadOnlyList<IReadOnlyList<SourceLink>> Cards { get; init; }

    /// <summary>For each block of the report, the first card that comes from it, from 0; -1 if none does.</summary>
    public required IReadOnlyList<int> CardOfBlock { get; init; }

    /// <summary>What must be decided.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>For each decision about the draft itself, the card of its line; -1 for the part above the cards.</summary>
    public required IReadOnlyList<int> CardOfDecision { get; init; }

    /// <summary>How many decisions are left.</summary>
    public int Left => Decisions.Count(decision => !decision.IsDone);

    /// <summary>Puts the report beside a text.</summary>
    /// <param name="import">The import.</param>
    /// <param name="folder">The content folder.</param>
    /// <param name="text">The text of the draft, which may not be saved.</param>
    /// <param name="cards">First and last line of each card; 0 for one without text.</param>
    /// <param name="diagnostics">What the check reports of this text.</param>
    /// <param name="ticked">The keys of what was ticked by hand.</param>
    public static ImportBeside Build(
        ImportedDraft import, StudioFolder folder, string text, IReadOnlyList<(int First, int Last)> cards,
        IReadOnlyList<Diagnostic> diagnostics, IReadOnlyCollection<string> ticked)
    {
        var origins = LineOrigins.Trace(import.Draft, import.Source.Passages, text);
        var decisions = Decide(import, folder, text, diagnostics, ticked, origins);
        var cardOfBlock = new int[import.Source.Blocks.Count];
        Array.Fill(cardOfBlock, -1);
        var links = new List<IReadOnlyList<SourceLink>>(cards.Count);
        for (var card = 0; card < cards.Count; card++)
        {
            var blocks = origins.BlocksOf(cards[card].First, cards[card].Last);
            links.Add(LinksOf(import, blocks));
            foreach (var block in blocks.Where(block => cardOfBlock[block] < 0)) cardOfBlock[block] = card;
        }
        return new ImportBeside
        {
            Import = import,
            Cards = links,
            CardOfBlock = cardOfBlock,
            Decisions = decisions,
            CardOfDecision =
            [
                .. decisions.Select(decision => decision.Path == import.Path
                    ? cards.ToList().FindIndex(card => decision.Line >= card.First && decision.Line <= card.Last) : -1),
            ],
        };
    }

    /// <summary>How many decisions of a draft are left, of how many, as it was saved.</summary>
    public static (int Left, int All) Count(ImportedDraft import, StudioFolder folder)
    {
        if (TextOf(folder, import.Path) is not { } text) return (0, 0);
        var origins = LineOrigins.Trace(import.Draft, import.Source.Passages, text);
        var list = Decide(import, folder, text, folder.Library.Diagnostics, import.Ticked, origins);
        return (list.Count(decision => !decision.IsDone), list.Count);
    }

    private static IReadOnlyList<Decision> Decide(
        ImportedDraft import, StudioFolder folder, string text, IReadOnlyList<Diagnostic> diagnostics,
        IReadOnlyCollection<string> ticked, LineOrigins origins) =>
        new DecisionList(import, path => path == import.Path ? text : TextOf(folder, path), diagnostics).Read(ticked, origins);

    private static string? TextOf(StudioFolder folder, string path) =>
        folder.Files.Exists(path) ? EditableText.Read(folder.Files.Read(path))?.Text : null;

    // Blocks that follow each other are one place.
    private static List<SourceLink> LinksOf(ImportedDraft import, IReadOnlyList<int> blocks)
    {
        var links = new List<SourceLink>();
        for (var at = 0; at < blocks.Count && links.Count < MostLinks; at++)
        {
            var first = blocks[at];
            while (at + 1 < blocks.Count && blocks[at + 1] == blocks[at] + 1) at++;
            var (from, to) = (import.Source.Blocks[first].Place, import.Source.Blocks[blocks[at]].Place);
            links.Add(new SourceLink(first, from == to ? from : $"{from} to {to}"));
        }
        return links;
    }
}

/// <summary>Leads from a card to its place in the report.</summary>
/// <param name="Block">The first block, from 0.</param>
/// <param name="Label">The place in words.</param>
public sealed record SourceLink(int Block, string Label);
