using LearningHub.Search.Schema;

namespace LearningHub.Tests.Search.Reference;

/// <summary>Documents of words that no ending is taken off, the first of them much more common than the last, with stop words between
/// them.</summary>
internal static class MadeUpCorpus
{
    /// <summary>From common to rare.</summary>
    public static readonly string[] Words =
    [
        "lamp", "fox", "brick", "cold", "wind", "rust", "plum", "moss", "dusk", "fern", "gold", "hawk", "iron", "jump", "kelp", "lark",
            "mint", "nest", "oak", "pond",
        "quill", "reef", "salt", "tusk", "urn", "vent", "wolf", "yolk", "zinc", "barn", "crab", "drum", "elk", "frog", "glass", "harp",
        "ink", "jar", "kiln", "loom",
    ];

    public static readonly string[] StopWords = ["the", "of", "and"];

    public static IndexSchema Schema { get; } = new()
    {
        Texts = [new TextField { Name = "title", Boost = 4 }, new TextField { Name = "body" },
            new TextField { Name = "exact", IsDefault = false, IsStored = false, Analysis = FieldAnalysis.Words }],
        Facets = ["type", "theme"],
        Stored = ["number"],
    };

    /// <summary>Documents by chance, the same for the same seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="count">How many documents.</param>
    /// <param name="mostInGroup">Documents that a group has at most.</param>
    public static IndexDocument[] Documents(int seed, int count, int mostInGroup = 1)
    {
        var random = new Random(seed);
        var documents = new List<IndexDocument>(count);
        for (var group = 0; documents.Count < count; group++)
        {
            var size = random.Next(1, mostInGroup + 1);
            for (var i = 0; i < size && documents.Count < count; i++) documents.Add(Document(random, documents.Count, group));
        }
        return [.. documents];
    }

    private static IndexDocument Document(Random random, int number, int group)
    {
        // Long documents come in stretches, so that scores differ from stretch to stretch.
        var length = number / 700 % 2 == 0 ? random.Next(0, 12) : random.Next(5, 40);
        var body = Text(random, length);
        return new IndexDocument
        {
            Id = $"d{number}",
            Group = $"g{group}",
            Texts = [Text(random, random.Next(0, 4)), body, body],
            Facets = [[$"type{random.Next(3)}"], [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => $"theme{random.Next(6)}")]],
            Stored = [$"{number}"],
            Weight = random.Next(4) == 0 ? 1.5f : 1,
            Date = random.Next(8) == 0 ? null : new DateOnly(2010, 1, 1).AddDays(random.Next(2000)),
        };
    }

    private static string Text(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words)
            .Select(_ => random.Next(6) == 0
            ? StopWords[random.Next(StopWords.Length)] : Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 2.5))]));
}
