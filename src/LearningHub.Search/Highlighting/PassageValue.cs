namespace LearningHub.Search.Highlighting;

/// <summary>The value of a passage: the sum of the weights of its words, where a word that comes again counts half as much each
/// time.</summary>
internal sealed class PassageValue
{
    // Words of the same weight count as one word; a passage seldom has more than a few.
    private readonly List<(float Weight, int Count)> words = [];

    public double Sum { get; private set; }

    public void Add(float weight)
    {
        var at = IndexOf(weight);
        Sum += Share(weight, words[at].Count);
        words[at] = (weight, words[at].Count + 1);
    }

    public void Remove(float weight)
    {
        var at = IndexOf(weight);
        words[at] = (weight, words[at].Count - 1);
        Sum -= Share(weight, words[at].Count);
    }

    private static double Share(float weight, int before) => weight / (double)(1 << Math.Min(before, 20));

    private int IndexOf(float weight)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Weight.Equals(weight)) return i;
        }
        words.Add((weight, 0));
        return words.Count - 1;
    }
}
