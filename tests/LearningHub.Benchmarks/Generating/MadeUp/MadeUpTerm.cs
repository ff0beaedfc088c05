namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>A term of a made-up vocabulary.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Description">A sentence about it.</param>
internal sealed record MadeUpTerm(string Id, string Description)
{
    /// <summary>The id as words.</summary>
    public string Label { get; } = char.ToUpperInvariant(Id[0]) + Id[1..].Replace('-', ' ');
}
