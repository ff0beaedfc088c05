using LearningHub.Search.Analysis;
using LearningHub.Search.Querying;

namespace LearningHub.Search.Assisting;

/// <summary>A word of a query or of a word class, as <see cref="IntentRecognizer"/> compares them.</summary>
internal sealed class ComparedWord(string text)
{
    private const int ShortestWithStem = 3;
    private const int ShortestWithMistake = 6;

    public string Text { get; } = text;

    // Its stem. Very short words are their own stems: "use" must not be taken for "us".
    public string Stem { get; } = text.Length >= ShortestWithStem && EnglishAnalyzer.Analyze(text) is [var token]
        && token.Term.Length >= ShortestWithStem
        ? token.Term
        : text;

    public bool IsLong => Text.Length >= ShortestWithMistake;

    public bool Matches(ComparedWord other) =>
        Stem == other.Stem || (IsLong && other.IsLong && Text[0] == other.Text[0] && EditDistance.Between(Text, other.Text, limit: 1) <= 1);
}
