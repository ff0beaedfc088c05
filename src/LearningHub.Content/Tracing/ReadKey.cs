namespace LearningHub.Content.Tracing;

/// <summary>One look-up in a linked library. A look-up that finds nothing counts too.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">Its id, key or path; empty for everything.</param>
public readonly record struct ReadKey(ReadKind Kind, string Name) : IComparable<ReadKey>
{
    /// <inheritdoc/>
    public int CompareTo(ReadKey other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Name, other.Name);

    /// <summary>Whether one key comes before another.</summary>
    public static bool operator <(ReadKey left, ReadKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether one key comes after another.</summary>
    public static bool operator >(ReadKey left, ReadKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether one key comes before another or is the same.</summary>
    public static bool operator <=(ReadKey left, ReadKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one key comes after another or is the same.</summary>
    public static bool operator >=(ReadKey left, ReadKey right) => left.CompareTo(right) >= 0;
}
