using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Reading;

/// <summary>What stands at the beginning of a line: a bullet, a number, a letter, with its depth.</summary>
internal static partial class LineMarks
{
    /// <summary>Turns a line into a list point, a numbered paragraph or a plain one.</summary>
    /// <param name="line">The line with its indent.</param>
    /// <param name="place">Where it stands.</param>
    public static SourceBlock Read(string line, string place)
    {
        var indent = line.TakeWhile(letter => letter is ' ' or '\t').Sum(letter => letter == '\t' ? 4 : 1);
        var text = line.Trim();
        if (NoteMark().Match(text) is { Success: true } note)
            return new SourceBlock { Kind = SourceKind.Note, Number = Superscripts.Digits(note.Groups[1].Value), Text = Plain(text[note.Length..]), Place = place };
        var isPoint = false;
        // Some programs write a bullet of their own in front of the bullet of the document.
        while (Bullet().Match(text) is { Success: true } bullet)
        {
            isPoint = true;
            text = text[bullet.Length..].Trim();
        }
        var number = Number().Match(text);
        var label = number.Success ? number.Groups["label"].Value.TrimEnd('.') : null;
        if (number.Success) text = text[number.Length..];
        // Whole sentences with a number such as 3.2.1 are paragraphs of the report even where a program gave them a bullet.
        var isParagraph = label is not null && label.Contains('.', StringComparison.Ordinal);
        return new SourceBlock
        {
            Kind = isPoint && !isParagraph ? SourceKind.ListItem : SourceKind.Paragraph,
            Text = Plain(text),
            Number = label,
            Level = isPoint ? Math.Min(indent / 2, 3) : 0,
            Place = place,
        };
    }

    private static string Plain(string text) => CleanText.OneLine(CleanText.WithoutEmphasis(CleanText.WithoutLinks(text)));

    /// <summary>Whether a line begins something of its own and is not the rest of the line before.</summary>
    public static bool Begins(string line) => Bullet().IsMatch(line.TrimStart()) || Number().IsMatch(line.TrimStart());

    [GeneratedRegex(@"^([¹²³⁰⁴-⁹]{1,3})\s*(?=\S)")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^(?:[-–*+•·▪■□❑❒❏➢➔►▶‣◦○●✓✔\uF0B7\uF0A7\uF0D8\uF076]|o(?=\s{2}))\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:\*{1,2})?(?:(?<label>\d{1,2}(?:\.\d{1,2}){1,4}\.?)(?:\s+|(?=[A-Z][a-z]))|(?<label>\d{1,3})[.)](?:\s+|(?=[A-Z][a-z]))|\(?(?<label>[a-hA-H]|[ivx]{1,5})\)\s+|(?<label>[ivx]{1,4}|[a-h])\.\s+(?=\S))(?:\*{1,2}(?=\s))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
