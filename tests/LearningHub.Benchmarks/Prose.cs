using System.Text;

namespace LearningHub.Benchmarks;

/// <summary>Made-up prose from a small grammar; the same seed gives the same words.</summary>
internal sealed class Prose(int seed)
{
    private static readonly string[] Who = ["The worker", "The health visitor", "The school", "A manager", "The midwife", "The team", "The family support worker", "An adviser", "The parent", "The nursery"];
    private static readonly string[] Did = ["asked about", "wrote down", "shared", "missed", "went back to", "explained", "tested", "noticed", "followed up", "talked through"];
    private static readonly string[] What = ["the child's day", "what set off the drinking", "the last three visits", "the plan", "the minutes of the meeting", "a worry from the CIN meeting", "the history of the family", "who was at home at night", "the view of the HV", "what had changed since spring"];
    private static readonly string[] So = ["so that the child was seen", "and the plan became clearer", "before the next review", "while the baby slept", "although nobody had asked", "because the record was thin", "and told the MARAC", "with the parent in the room", "as soon as the letter came", "without waiting for a meeting"];

    private readonly Random random = new(seed);

    /// <summary>A number below a bound.</summary>
    public int Below(int bound) => random.Next(bound);

    /// <summary>One of some things.</summary>
    public T One<T>(IReadOnlyList<T> things) => things[random.Next(things.Count)];

    /// <summary>Some things, none twice; the first of the list more often than the last.</summary>
    public string[] Some(IReadOnlyList<string> things, int count)
    {
        var some = new HashSet<string>();
        while (some.Count < count) some.Add(things[(int)(things.Count * Math.Pow(random.NextDouble(), 1.8))]);
        return [.. some];
    }

    /// <summary>A sentence.</summary>
    public string Sentence() => $"{One(Who)} {One(Did)} {One(What)} {One(So)}";

    /// <summary>A paragraph of some sentences, each with a citation now and then.</summary>
    public string Paragraph(int sentences, bool cited = true)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            if (i > 0) text.Append(' ');
            text.Append(Sentence());
            if (cited && random.Next(3) == 0) text.Append(" [@work-").Append(random.Next(20)).Append(", ").Append(random.Next(1, 5)).Append('.').Append(random.Next(1, 40)).Append(']');
            text.Append('.');
        }
        return text.ToString();
    }
}
