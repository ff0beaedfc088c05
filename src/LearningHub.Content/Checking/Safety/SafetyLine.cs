using System.Buffers;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking.Safety;

/// <summary>A line of text as the safety check sees it, with what can be told of it at a glance.</summary>
internal sealed class SafetyLine(FlatLine flat, LineSetting setting)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private bool? tellsOfOneFamily;

    /// <summary>The words.</summary>
    public string Text { get; } = flat.Text;

    /// <summary>Where the line stands.</summary>
    public LineSetting Setting { get; } = setting;

    /// <summary>How many cases each audit read that the line speaks of: counts within them are no statistics.</summary>
    public IReadOnlyCollection<int> Samples { get; init; } = [];

    /// <summary>The file, where it is another than that of the resource.</summary>
    public string? OtherPath { get; init; }

    /// <summary>The row that a cell belongs to: what a finding in the cell stands in. Null for other lines.</summary>
    public string? Row { get; init; }

    /// <summary>Whether there is a digit: most lines have none, and most detectors need one.</summary>
    public bool HasDigit { get; } = flat.Text.AsSpan().ContainsAny(Digits);

    /// <summary>Whether its words tell of one child or family rather than of families in general. Judged once, when first asked.</summary>
    public bool TellsOfOneFamily => tellsOfOneFamily ??= CaseLanguage.TellsOfOneFamily(Text);

    /// <summary>Place of a letter in the file.</summary>
    public SourcePosition At(int offset) => flat.At(offset);

    /// <summary>The sentence around an offset: begin and end.</summary>
    public Range SentenceAt(int offset) => Sentences.Around(Text, offset);

    /// <summary>The words of the sentence around an offset.</summary>
    public ReadOnlySpan<char> SentenceTextAt(int offset) => Text.AsSpan(SentenceAt(offset));

    /// <summary>Up to some letters before an offset.</summary>
    public ReadOnlySpan<char> Before(int offset, int letters) => Text.AsSpan(Math.Max(0, offset - letters), Math.Min(offset, letters));

    /// <summary>Up to some letters from an offset on.</summary>
    public ReadOnlySpan<char> After(int offset, int letters) => Text.AsSpan(offset, Math.Min(letters, Text.Length - offset));
}
