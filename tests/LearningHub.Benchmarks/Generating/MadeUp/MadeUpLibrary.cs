using System.Globalization;

namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>A made-up library of some size. Each resource has a seed of its own; the same seed and size make the same bytes.</summary>
internal sealed class MadeUpLibrary
{
    /// <summary>A body ends after the part in which it exceeds this length. The median is then 5.5 KB.</summary>
    private const int MedianLength = 4_600;

    private static readonly DateOnly FirstDay = new(2014, 1, 6);
    private readonly MadeUpResource[] resources;
    private readonly MadeUpResource[] withFindings;
    private readonly ulong seed;

    /// <param name="count">Number of resources.</param>
    /// <param name="seed">What the dice start from.</param>
    public MadeUpLibrary(int count, ulong seed)
    {
        this.seed = seed;
        resources = [.. Enumerable.Range(0, count).Select(Head)];
        withFindings = [.. resources.Where(resource => resource.Findings > 0)];
    }

    /// <summary>Every resource with its links and its body, made one after the other.</summary>
    public IEnumerable<MadeUpPage> Pages() => resources.Select(Page);

    private MadeUpPage Page(MadeUpResource resource, int number)
    {
        var dice = new Dice(seed * 31 + (ulong)number * 2 + 1);
        var related = Others(resource, dice, dice.Between(3, 5));
        var evidence = resource.Section.HasFindings || withFindings.Length == 0 || !dice.Chance(40) ? null : dice.Pick(withFindings);
        return new MadeUpPage
        {
            Resource = resource,
            Related = related,
            Evidence = evidence is null ? [] : [$"{evidence.Id}#f-{dice.Between(1, evidence.Findings)}"],
            RespondsTo = evidence is null || dice.Chance(50) ? [] : [$"{evidence.Id}#r-{dice.Between(1, evidence.Recommendations)}"],
            Body = new BodyMaker(resource, [.. related.Take(2), .. Others(resource, dice, 2)], evidence, dice).Make(),
        };
    }

    private List<MadeUpResource> Others(MadeUpResource resource, Dice dice, int count)
    {
        var others = new List<MadeUpResource>();
        // Limited, because a library may be smaller than the number of others asked for.
        for (var tries = 0; others.Count < count && tries < count * 8; tries++)
        {
            var other = dice.Pick(resources);
            if (other != resource && !others.Contains(other)) others.Add(other);
        }
        return others;
    }

    private MadeUpResource Head(int number)
    {
        var dice = new Dice(seed * 31 + (ulong)number * 2);
        var prose = new Prose(dice);
        var section = MadeUpSection.Create(number);
        var title = prose.Title();
        return new MadeUpResource
        {
            Section = section,
            Id = $"{Slug(title)}-{number}",
            Title = title,
            Summary = section.IsPublic ? prose.PlainParagraph(2) : $"{prose.Statement()}.",
            Themes = Ids(dice.SomeUnevenly(MadeUpVocabularies.Themes, dice.Between(1, 5))),
            Audiences = Ids(dice.SomeUnevenly(MadeUpVocabularies.Audiences, dice.Between(1, 4))),
            Levels = Ids(dice.SomeUnevenly(MadeUpVocabularies.Levels, dice.Between(0, 2))),
            Ages = Ids(dice.SomeUnevenly(MadeUpVocabularies.Ages, dice.Between(0, 3))),
            Published = FirstDay.AddDays(dice.Below(4_600)),
            Sources = dice.Chance(40) ? [$"work-{dice.Below(Prose.Works)}"] : [],
            Details = Details(section, dice),
            Findings = section.HasFindings ? dice.Between(3, 8) : 0,
            Recommendations = section.HasFindings ? dice.Between(2, 4) : 0,
            Length = dice.Length(MedianLength),
        };
    }

    private static string[] Details(MadeUpSection section, Dice dice) => section.Folder switch
    {
        "audits" => [$"cases: {dice.Between(4, 60)}", $"period: {dice.Between(2012, 2026)}", "board: Made-up board"],
        "research" => [$"period: {dice.Between(2008, 2026)}"],
        "briefings" => ["minutes: 7"],
        "training" => ["duration: one day", $"course-level: {dice.Pick(MadeUpVocabularies.CourseLevels).Id}"],
        _ => [],
    };

    private static string[] Ids(IEnumerable<MadeUpTerm> terms) => [.. terms.Select(term => term.Id)];

    private static string Slug(string title) =>
        string.Create(CultureInfo.InvariantCulture, $"{title[..title.IndexOf(',', StringComparison.Ordinal)]}")
        .ToLowerInvariant().Replace(' ', '-');
}
