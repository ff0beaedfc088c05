using LearningHub.Safety.Words;

namespace LearningHub.Safety.Phrases;

/// <summary>A phrase of a rule file.</summary>
/// <param name="Group">The rule it belongs to.</param>
/// <param name="Source">As it is written.</param>
/// <param name="Elements">Its parts in order.</param>
internal sealed record Phrase(PhraseGroup Group, string Source, IReadOnlyList<Element> Elements)
{
    /// <summary>Lists of which a line must hold an entry each, made from the elements.</summary>
    public IReadOnlyList<ListSet> Needed { get; } = [.. Elements.Where(element => element.IsNeeded).Select(element => ListSet.Of([.. element.Lists]))];

    /// <summary>What the first word must be; null where the phrase may begin with anything.</summary>
    public ElementKind? FirstKind { get; } = Elements.FirstOrDefault(element => element.Kind != ElementKind.Mark) is { Least: > 0 } first ? first.Kind : null;

    /// <summary>Lists of which the first word must begin an entry; null where the phrase may begin with anything.</summary>
    public ListSet? First { get; } = Elements.FirstOrDefault(element => element.Kind != ElementKind.Mark) is { IsNeeded: true } first ? ListSet.Of([.. first.Lists]) : null;
}
