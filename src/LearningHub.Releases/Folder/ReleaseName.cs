using System.Globalization;

namespace LearningHub.Releases.Folder;

/// <summary>
/// Name of a published release: the time when it was made (UTC, to the second) and the start of its fingerprint, for example
/// <c>20261121-065829-0a1b2c3d4e5f</c>. Names sort by time.
/// </summary>
/// <param name="At">When it was made.</param>
/// <param name="Fingerprint">The first letters of the fingerprint of its manifest.</param>
public sealed record ReleaseName(DateTimeOffset At, string Fingerprint) : IComparable<ReleaseName>
{
    private const string TimeFormat = "yyyyMMdd-HHmmss";
    private const int FingerprintLetters = 12;

    /// <summary>The name as text, as its folder has it.</summary>
    public string Text { get; } = $"{At.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}-{Fingerprint}";

    /// <summary>
    /// The time of a new release: now, but at least a second after the last one, so that names sort even if the clock was set back.
    /// </summary>
    public static DateTimeOffset NextMoment(DateTimeOffset now, ReleaseName? last)
    {
        var second = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        return last is not null && second <= last.At ? last.At.AddSeconds(1) : second;
    }

    /// <summary>The name of a release that was made at a moment.</summary>
    /// <param name="at">To the second.</param>
    /// <param name="fingerprint">The whole fingerprint of its manifest.</param>
    public static ReleaseName Create(DateTimeOffset at, string fingerprint) => new(at, fingerprint[..FingerprintLetters]);

    /// <summary>Parses a name; null if the text is not one.</summary>
    public static ReleaseName? Parse(string text)
    {
        var time = TimeFormat.Length;
        if (text.Length != time + 1 + FingerprintLetters || text[time] != '-') return null;
        var fingerprint = text[(time + 1)..];
        if (!fingerprint.All(char.IsAsciiHexDigitLower)) return null;
        var culture = CultureInfo.InvariantCulture;
        return DateTimeOffset.TryParseExact(text[..time], TimeFormat, culture, DateTimeStyles.AssumeUniversal, out var at)
            ? new ReleaseName(at, fingerprint)
            : null;
    }

    /// <inheritdoc/>
    public int CompareTo(ReleaseName? other) => string.CompareOrdinal(Text, other?.Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether one was made before another.</summary>
    public static bool operator <(ReleaseName left, ReleaseName right) => left.CompareTo(right) < 0;

    /// <summary>Whether one was made after another.</summary>
    public static bool operator >(ReleaseName left, ReleaseName right) => left.CompareTo(right) > 0;

    /// <summary>Whether one was made before another or is the same.</summary>
    public static bool operator <=(ReleaseName left, ReleaseName right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one was made after another or is the same.</summary>
    public static bool operator >=(ReleaseName left, ReleaseName right) => left.CompareTo(right) >= 0;
}
