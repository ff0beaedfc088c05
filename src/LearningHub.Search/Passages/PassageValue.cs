namespace LearningHub.Search.Passages;

/// <summary>What the words of a passage tell together: a word that comes again tells half as much each time.</summary>
internal sealed class PassageValue
{
    // Words are told apart by what they tell; there are seldom more than a few.
    private readonly List<(float Weight, int Count)> words = [];

    /// <summary>The sum.</summary>
    public double Sum { get; private set; }

    /// <summary>Adds a word.</summary>
    /// <param name="weight">How much it tells the first time.</param>
    public void Add(float weight)
    {
        var at = IndexOf(weight);
        Sum += Share(weight, words[at].Count);
        words[at] = (weight, words[at].Count + 1);
    }

    /// <summary>Takes a word out that was added.</summary>
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
