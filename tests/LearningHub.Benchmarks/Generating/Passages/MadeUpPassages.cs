using System.Globalization;
using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary>Makes passages one after the other. The same seed always makes the same passages, and a longer run starts with those of a
/// shorter run.</summary>
internal sealed class MadeUpPassages
{
    private const int Words = 60_000;
    private static readonly string[] Types =
        ["audit", "research", "briefing", "tool", "good-practice", "training", "policy", "programme", "awareness", "framework"];

    private static readonly string[] Themes = [.. MadeUpVocabularies.Themes.Take(20).Select(term => term.Id)];
    private static readonly string[] Audiences = [.. MadeUpVocabularies.Audiences.Take(14).Select(term => term.Id)];
    private static readonly UnevenDraw TypeDraw = new([.. Enumerable.Range(1, Types.Length).Select(rank => 1.0 / rank)]);
    private readonly Dice dice;

    /// <summary>Prepares vocabulary and prose.</summary>
    public MadeUpPassages(ulong seed)
    {
        dice = new Dice(seed);
        Vocabulary = new Vocabulary(Words, new Dice(seed ^ 0x5EED));
        Prose = new PassageProse(Vocabulary, dice);
    }

    /// <summary>The words used.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The writer, which knows how often it has used each word.</summary>
    public PassageProse Prose { get; }

    /// <summary>The next passages.</summary>
    public IEnumerable<Passage> Next(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            Prose.ChangeTopics();
            yield return new Passage
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"p{i:D7}"),
                Title = Prose.Title(dice.Between(3, 8)),
                Headings = string.Join('\n', Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Prose.Title(dice.Between(2, 5)))),
                Body = Prose.Sentences(Length()),
                Type = Types[TypeDraw.Next(dice)],
                Themes = dice.SomeUnevenly(Themes, dice.Between(0, 4)),
                Audiences = dice.SomeUnevenly(Audiences, dice.Between(1, 5)),
            };
        }
    }

    // From 20 to 200 words, about 60 on average: most are short, one in fifty is long.
    private int Length() => dice.Below(50) == 0 ? dice.Between(130, 200) : 20 + (int)(150 * dice.Fraction() * dice.Fraction());
}
