namespace LearningHub.Benchmarks.Asking;

/// <summary>What a run of <c>ask</c> measured. Processor time is that of the whole process, user and system.</summary>
internal sealed record AskMeasures
{
    /// <summary>Documents in the index.</summary>
    public required int Documents { get; init; }

    /// <summary>Size of the index in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Managed memory that the open index takes, before any query.</summary>
    public required long HeapBytes { get; init; }

    /// <summary>Adding all documents and writing the index.</summary>
    public required Span Build { get; init; }

    /// <summary>Each opening of the index, the first of the process first.</summary>
    public required IReadOnlyList<Span> Openings { get; init; }

    /// <summary>The queries, with the processor time of each in each round.</summary>
    public required IReadOnlyList<AskedTimes> Queries { get; init; }
}

/// <summary>Processor and wall time of some work.</summary>
internal readonly record struct Span(TimeSpan Processor, TimeSpan Wall);

/// <summary>A query with its matches and the microseconds of processor time that it took in each round.</summary>
internal sealed record AskedTimes(string Text, int Total, double[] Microseconds)
{
    /// <summary>Managed memory that the last round took, in kilobytes. Unlike times it is the same on every machine.</summary>
    public double Kilobytes { get; set; }

    /// <summary>The quickest round.</summary>
    public double Best => Microseconds.Min();

    /// <summary>The middle round.</summary>
    public double Median => Microseconds.Order().ElementAt(Microseconds.Length / 2);
}
