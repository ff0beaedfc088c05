using LearningHub.Content.Editing;

namespace LearningHub.Studio.Readers;

/// <summary>The names by which readers and writers speak of the cards of a text.</summary>
public static class CardNames
{
    private const int Longest = 100;

    /// <summary>The name of a card; empty if it has none.</summary>
    public static string NameOf(BodyCard card) => card.Title.Length <= Longest ? card.Title : $"{card.Title[..Longest]}…";
}
