using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.Items;

/// <summary>The context above the items of a list while it is read: a heading, a lead-in sentence, and text before the first
/// item.</summary>
/// <param name="opening">Heading that opens the list; null if a sentence does.</param>
/// <param name="isPlain">Whether that heading is only "Findings" or "Recommendations", so that it need not be repeated.</param>
internal sealed class ItemGroup(GroupLine? opening, bool isPlain)
{
    private GroupLine? lead;

    /// <summary>The heading above the next items, or null.</summary>
    public GroupLine? Heading { get; private set; } = isPlain ? null : opening;

    /// <summary>Text between the heading and its first item.</summary>
    public List<ReportPart> Intro { get; } = [];

    /// <summary>Whether an item of this group has been read.</summary>
    public bool HasItems { get; set; }

    /// <summary>Who has to act, from a lead-in such as "The board should:".</summary>
    public string? Who { get; private set; }

    /// <summary>The sentence that leads in to the next items, or null.</summary>
    public GroupLine? Lead
    {
        get => lead;
        set
        {
            lead = value;
            HasItems = false;
            Who = value is null ? null : LeadFinder.FromLine(value.Text) ?? Who;
        }
    }

    /// <summary>A heading right above <see cref="Heading"/>, without items of its own.</summary>
    public GroupLine? Parent { get; init; }

    /// <summary>The lead-in and headings, nearest first. A heading that the lead-in contradicts is left out.</summary>
    public IReadOnlyList<GroupLine> Above =>
        [.. new[] { lead, IsContradicted ? null : Heading, IsContradicted ? null : Parent }.OfType<GroupLine>()];

    private bool IsContradicted =>
        lead is not null && Heading is not null && LeadTone.Read(LeadFinder.LastSentence(lead.Text)) is { } own
        && LeadTone.Read(Heading.Text) is { } other && own != other;

    /// <summary>Everything above that may show the tone of the items, nearest first.</summary>
    public IReadOnlyList<string> ForTone =>
        [
            .. new[] { lead, Heading, opening, Parent }.OfType<GroupLine>().Select(line => line.Text).Distinct(StringComparer.Ordinal)
                .Select(LeadFinder.LastSentence),
        ];

    /// <summary>Starts a new group.</summary>
    public void Start(GroupLine? newHeading)
    {
        (Heading, lead, HasItems) = (newHeading, null, false);
        Who = newHeading is null ? Who : LeadFinder.FromLine(newHeading.Text) ?? Who;
    }

    /// <summary>The text before the first item, once.</summary>
    public IReadOnlyList<ReportPart> TakeIntro()
    {
        ReportPart[] taken = [.. Intro];
        Intro.Clear();
        return taken;
    }

    /// <summary>Heading, lead-in and text that no item followed. They must not be lost.</summary>
    public IReadOnlyList<ReportPart> Unused()
    {
        if (HasItems) return TakeIntro();
        ReportPart[] left =
        [
            .. new[] { Heading, lead }.OfType<GroupLine>().Select(line => new ParagraphPart(null, line.Text) { From = line.From }),
            .. Intro,
        ];
        Intro.Clear();
        (Heading, lead) = (null, null);
        return left;
    }
}

/// <summary>A heading or sentence above items.</summary>
/// <param name="Text">As printed.</param>
/// <param name="From">The blocks of the source that it comes from.</param>
internal sealed record GroupLine(string Text, IReadOnlyList<int> From)
{
    /// <summary>The line of a block.</summary>
    public static GroupLine Read(ReportBlock block) => new(block.Printed, block.From);
}
