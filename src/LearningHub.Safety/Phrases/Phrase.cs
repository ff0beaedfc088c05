namespace LearningHub.Safety.Phrases;

/// <summary>A phrase of a rule file.</summary>
/// <param name="Group">The rule it belongs to.</param>
/// <param name="Source">As it is written.</param>
/// <param name="Elements">Its parts in order.</param>
internal sealed record Phrase(PhraseGroup Group, string Source, Element[] Elements)
{
    /// <summary>For each element that must be there, the lists of which a line must hold an entry.</summary>
    public int[][] Needed { get; } = [.. Elements.Where(element => element.IsNeeded).Select(element => element.Lists)];

    /// <summary>What the first word must be; null where the phrase may begin with anything.</summary>
    public ElementKind? FirstKind { get; } = FirstWord(Elements) is { Least: > 0 } first ? first.Kind : null;

    /// <summary>Lists of which the first word must begin an entry; null where the phrase may begin with anything.</summary>
    public int[]? First { get; } = FirstWord(Elements) is { IsNeeded: true } first ? first.Lists : null;

    private static Element? FirstWord(Element[] elements) => Array.Find(elements, element => element.Kind != ElementKind.Mark);
}
