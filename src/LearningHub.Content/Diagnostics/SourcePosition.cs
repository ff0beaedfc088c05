namespace LearningHub.Content.Diagnostics;

/// <summary>A place in a file. Lines and columns count from 1, from the top of the file, front matter included; columns count UTF-16
/// units.</summary>
public readonly record struct SourcePosition(int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>The start of a file: the place of diagnostics about the whole file.</summary>
    public static SourcePosition Start => new(1, 1);

    /// <inheritdoc/>
    public int CompareTo(SourcePosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether one place comes before another.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place comes after another.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place comes before another or is the same.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place comes after another or is the same.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;
}

/// <summary>A value together with the place where the author wrote it.</summary>
public readonly record struct Located<T>(T Value, SourcePosition At);
