namespace LearningHub.Safety.Lines;

/// <summary>A line of text to be checked: a paragraph, a heading, a list item or a table cell.</summary>
/// <param name="text">Its words.</param>
/// <param name="setting">Where it stands.</param>
public sealed class SafetyLine(string text, LineSetting setting)
{
    private const int LongestLabel = 60;

    /// <summary>The words.</summary>
    public string Text { get; } = text;

    /// <summary>Where the line stands.</summary>
    public LineSetting Setting { get; } = setting;

    /// <summary>How many cases each audit read that the line speaks of: counts within them are no statistics.</summary>
    public IReadOnlyCollection<int> Samples { get; init; } = [];

    /// <summary>Where links stand, in order: their words are mostly titles of pages.</summary>
    public IReadOnlyList<(int Start, int End)> Links { get; init; } = [];

    /// <summary>The row that a cell belongs to; null for other lines.</summary>
    public LineRow? Row { get; init; }

    /// <summary>What stands over a cell and at the head of its row: "Date of birth" says what the numbers of a cell are. Empty for other
    /// lines.</summary>
    public string Heading { get; init; } = string.Empty;

    /// <summary>Whatever the caller wants back with a finding, such as the place in a file.</summary>
    public object? Origin { get; init; }

    /// <summary>Whether it is a cell of few words, which the rest of its row completes. A longer one tells its own story.</summary>
    public bool IsShortCell => Row is { IsRow: true } && Text.Length <= LongestLabel;

    /// <summary>What a finding in the line is judged with: the row, or the line.</summary>
    public string Passage => Row is { IsRow: true } row ? row.Words : Text;

    /// <summary>Where the link begins that an offset stands in; -1 if there is none.</summary>
    public int LinkAt(int offset)
    {
        foreach (var (start, end) in Links)
        {
            if (offset >= start && offset < end) return start;
        }
        return -1;
    }
}
