namespace LearningHub.Search.Schema;

/// <summary>A class of words that intents are described with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">Words and phrases, with or without apostrophes. A word stands for all words with the same stem, and
/// <c>{name}</c> for each word of another class.</param>
/// <param name="IsAsWritten">Whether words stand for themselves alone.</param>
public sealed record WordClass(string Name, IReadOnlyList<string> Words, bool IsAsWritten = false);

/// <summary>What a query is for, recognised by the classes of words in it rather than by its exact wording.</summary>
public sealed record QueryIntent
{
    /// <summary>Its name, which the answer gives back.</summary>
    public required string Name { get; init; }

    /// <summary>Combinations of word classes. One combination is enough; a query must have a word of each class in it, and none of a
    /// class with a minus before its name.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> When { get; init; }

    /// <summary>Combinations that count only in queries of at most <see cref="MostWords"/> words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> WhenShort { get; init; } = [];

    /// <summary>Combinations against which <see cref="Unless"/> does not speak.</summary>
    public IReadOnlyList<IReadOnlyList<string>> WhenCertain { get; init; } = [];

    /// <summary>Word classes of which a query must have no word.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>The longest query in words for <see cref="WhenShort"/>.</summary>
    public int MostWords { get; init; }

    /// <summary>The groups to put first. Among them the order is that of their scores.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Documents that come higher for it, instead of those of the request.</summary>
    public FacetBoost? Boost { get; init; }
}
