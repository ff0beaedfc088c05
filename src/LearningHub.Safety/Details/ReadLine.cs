using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;

namespace LearningHub.Safety.Details;

/// <summary>A line that was read: what it tells, its dates and what was found in it.</summary>
internal sealed class ReadLine(LineStory story, IReadOnlyList<WrittenDate> dates, IReadOnlyList<SafetyFinding> findings)
{
    private static readonly RuleSet DetailRules = RuleBook.GetRules("detail");

    // For each phrase of the rules the kind of detail that it finds.
    private static readonly DetailKind[] Kinds = [.. DetailRules.Phrases.Select(phrase => Enum.Parse<DetailKind>(phrase.Group.Tag))];

    private static readonly uint UnanchoredKinds = Bits(DetailRules.Unanchored.Select(KindOf));
    private static readonly uint AllKinds = Bits(Enum.GetValues<DetailKind>());

    private List<PhraseMatch>? details;
    private List<PhraseMatch>? ages;

    /// <summary>What it tells.</summary>
    public LineStory Story => story;

    /// <summary>The dates of the line, in order.</summary>
    public IReadOnlyList<WrittenDate> Dates => dates;

    /// <summary>What was found, in order.</summary>
    public IReadOnlyList<SafetyFinding> Findings => findings;

    /// <summary>Details for outlines. Several stretches of a long text ask for the same line, so they are looked for once.</summary>
    public IReadOnlyList<PhraseMatch> Details => details ??= FindDetails();

    /// <summary>Ages in whole years.</summary>
    public IReadOnlyList<PhraseMatch> Ages => ages ??= [.. AgeFinder.WholeYears(story, 0, int.MaxValue)];

    /// <summary>A bit for each kind of which <see cref="Details"/> and <see cref="Ages"/> may hold one.</summary>
    public uint PossibleKinds
    {
        get
        {
            var kinds = 0u;
            if (RuleBook.MayFind(AgeFinder.WholeAgeRules, story.Line)) kinds |= 1u << (int)DetailKind.Age;
            if (story.Line.SkipsQuickScan) return AllKinds;
            foreach (var place in story.Line.PlacesOf(DetailRules.FirstKey, DetailRules.EndKey))
                kinds |= 1u << (int)Kinds[place.Key - DetailRules.FirstKey];
            return kinds | UnanchoredKinds;
        }
    }

    /// <summary>The kind of detail that a phrase finds.</summary>
    public static DetailKind KindOf(Phrase phrase) => Kinds[phrase.Key - DetailRules.FirstKey];

    private static uint Bits(IEnumerable<DetailKind> kinds) => kinds.Aggregate(0u, (bits, kind) => bits | 1u << (int)kind);

    private List<PhraseMatch> FindDetails()
    {
        var all = new List<PhraseMatch>();
        foreach (var match in RuleBook.Find(DetailRules, story.Line)) all.Add(match);
        return all;
    }
}
