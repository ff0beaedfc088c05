namespace LearningHub.Contract.Description;

/// <summary>A parameter of the API. The reader of queries, the OpenAPI description and the page about the data are based on it.</summary>
/// <param name="Name">Its name in the query.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Meaning">What it does, in a sentence.</param>
/// <param name="Example">A value that fits.</param>
public sealed record ParameterDescription(string Name, ParameterKind Kind, string Meaning, string Example)
{
    /// <summary>For a term: id of the vocabulary that it is from.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>For a choice: the allowed words.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>For a number: the least.</summary>
    public int Least { get; init; }

    /// <summary>For a number: the most.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The default; null for no restriction.</summary>
    public string? Usual { get; init; }

    /// <summary>Whether it may be given several times. A record matches if it has any of the values.</summary>
    public bool IsRepeatable { get; init; }
}
