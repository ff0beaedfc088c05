namespace LearningHub.Content.Reading.Markdown.Context;

/// <summary>Numbers footnotes in the order of their marks in the text.</summary>
internal sealed class FootnoteNumbers
{
    private readonly HashSet<string> defined = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Records that a label has a text.</summary>
    /// <returns>Whether this is the first text with the label.</returns>
    public bool Define(string label) => defined.Add(label);

    /// <summary>The number for a mark in the text; null if no note has this label.</summary>
    public int? NumberFor(string label)
    {
        if (!defined.Contains(label)) return null;
        if (!numbers.TryGetValue(label, out var number)) numbers[label] = number = numbers.Count + 1;
        return number;
    }

    /// <summary>Whether the text has a mark with this label so far.</summary>
    public bool IsMarked(string label) => numbers.ContainsKey(label);
}
