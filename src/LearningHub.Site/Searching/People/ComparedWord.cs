using LearningHub.Search.Analysis;
using LearningHub.Search.Assisting;
using LearningHub.Search.Querying;

namespace LearningHub.Site.Searching.People;

/// <summary>A word of a query or of a word class, as the recognizer compares them.</summary>
internal sealed class ComparedWord(string text)
{
    private const int ShortestWithStem = 3;
    private const int ShortestWithMistake = 6;

    private bool? isOrdinary;

    public string Text { get; } = text;

    // Its stem. Very short words are their own stems: "use" must not be taken for "us".
    public string Stem { get; } = text.Length >= ShortestWithStem && EnglishAnalyzer.Analyze(text) is [var token]
        && token.Term.Length >= ShortestWithStem
        ? token.Term
        : text;

    private bool IsLong => Text.Length >= ShortestWithMistake;

    private bool IsOrdinary => isOrdinary ??= OrdinaryWords.Contains(Text);

    // Whether a word of a class stands for a word of a query.
    public bool Matches(ComparedWord other, bool isAsWritten) => isAsWritten ? Text == other.Text
        : Stem == other.Stem || (IsLong && other.IsLong && Text[0] == other.Text[0]
            && EditDistance.Between(Text, other.Text, limit: 1) <= 1 && !other.IsOrdinary);
}
