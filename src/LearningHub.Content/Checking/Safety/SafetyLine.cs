using LearningHub.Content.Checking.Safety.Cases;
using LearningHub.Content.Checking.Safety.Scanning;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking.Safety;

/// <summary>A line of text as the safety check sees it, with what can be told of it at a glance.</summary>
internal sealed class SafetyLine(FlatLine flat, LineSetting setting)
{
    private const int LongestLabel = 60;

    private bool? tellsOfOneFamily;
    private bool? hasUnknownCapital;
    private string? mark;
    private IReadOnlyList<WrittenDate>? dates;

    /// <summary>The words.</summary>
    public string Text { get; } = flat.Text;

    /// <summary>Where the line stands.</summary>
    public LineSetting Setting { get; } = setting;

    /// <summary>How many cases each audit read that the line speaks of: counts within them are no statistics.</summary>
    public IReadOnlyCollection<int> Samples { get; init; } = [];

    /// <summary>The file, where it is another than that of the resource.</summary>
    public string? OtherPath { get; init; }

    /// <summary>The row that a cell belongs to: what a finding in the cell stands in. Null for other lines.</summary>
    public RowText? Row { get; init; }

    /// <summary>What stands over a cell and at the head of its row: "Date of birth" says what the numbers of a cell are. Empty for other lines.</summary>
    public string Heading { get; init; } = string.Empty;

    /// <summary>Cues of the heading and of the other cells of the row, which tell together what a cell alone does not.</summary>
    public Cue Around { get; set; }

    /// <summary>Whether it is a cell of few words, which the rest of its row completes. A longer one tells its own story.</summary>
    public bool IsShortCell => Row is { IsRow: true } && Text.Length <= LongestLabel;

    /// <summary>What one pass over the letters told.</summary>
    public LineScan Scan { get; init; } = LineScan.Of(flat.Text);

    /// <summary>Whether there is a digit.</summary>
    public bool HasDigit => Scan.Digits > 0;

    /// <summary>Whether the line holds any of some cues.</summary>
    public bool Has(Cue any) => ((Scan.Cues | Around) & any) != 0;

    /// <summary>Dates that give at least a month, in order. Looked for once, when first asked.</summary>
    public IReadOnlyList<WrittenDate> Dates => dates ??= (HasDigit || Has(Cue.Ordinal)) && (Scan.Cues & Cue.Date) != 0 ? [.. WrittenDate.In(Text)] : [];

    /// <summary>Whether its words tell of one child or family rather than of families in general. Judged once, when first asked.</summary>
    public bool TellsOfOneFamily => tellsOfOneFamily ??= Has(Cue.Kin) && CaseLanguage.TellsOfOneFamily(Text);

    /// <summary>Whether there is a word with a capital letter that begins no sentence, or stands before another, and is no public word: without one there is no name.</summary>
    public bool HasUnknownCapital => hasUnknownCapital ??= CapitalWord.HasUnknown(Text);

    /// <summary>Whether a link begins at an offset: its words are mostly the title of a page.</summary>
    public bool BeginsLink(int offset) => flat.BeginsLink(offset);

    /// <summary>What a finding in the line is judged with: the row, or the line.</summary>
    public string Passage => Row?.Words ?? Text;

    /// <summary>The mark of the passage, made once however many findings there are.</summary>
    public string Mark => mark ??= SafetyFault.MarkOf(Passage);

    /// <summary>Place of a letter in the file.</summary>
    public SourcePosition At(int offset) => flat.At(offset);

    /// <summary>The sentence around an offset: begin and end.</summary>
    public Range SentenceAt(int offset) => Sentences.Around(Text, offset);

    /// <summary>Whether the sentence around an offset tells of one child or family.</summary>
    public bool SentenceTellsOfOneFamily(int offset) =>
        Has(Cue.Kin) && (CaseLanguage.TellsOfOneFamily(SentenceTextAt(offset)) || (IsShortCell && (CaseLanguage.TellsOfOneFamily(Heading) || CaseLanguage.TellsOfOneFamily(Row!.Words))));

    /// <summary>The words of the sentence around an offset.</summary>
    public ReadOnlySpan<char> SentenceTextAt(int offset) => Text.AsSpan(SentenceAt(offset));

    /// <summary>Up to some letters before an offset.</summary>
    public ReadOnlySpan<char> Before(int offset, int letters) => Text.AsSpan(Math.Max(0, offset - letters), Math.Min(offset, letters));

    /// <summary>Up to some letters from an offset on.</summary>
    public ReadOnlySpan<char> After(int offset, int letters) => Text.AsSpan(offset, Math.Min(letters, Text.Length - offset));
}
