using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Reading.Lines;

/// <summary>Reads the start of a line: a bullet, a number or a letter, with its depth.</summary>
internal static class LineMarks
{
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Turns a line into a list point, a numbered paragraph or a plain one.</summary>
    /// <param name="line">The line with its indent.</param>
    /// <param name="place">Its place in words.</param>
    public static SourceBlock Read(string line, string place)
    {
        var indent = line.TakeWhile(letter => letter is ' ' or '\t').Sum(letter => letter == '\t' ? 4 : 1);
        var text = line.Trim();
        if (NoteMark(text) is > 0 and var note)
            return new SourceBlock
            {
                Kind = SourceKind.Note,
                Number = Superscripts.ToPlain(text[..note]),
                Text = Plain(text[note..].TrimStart()),
                Place = place
            };
        var isPoint = false;
        var start = 0;
        // Some programs write a bullet of their own in front of the bullet of the document.
        for (int length; (length = BulletMark.LengthOf(text.AsSpan(start))) > 0; start += length) isPoint = true;
        text = text[start..];
        var number = NumberMark.Read(text);
        if (number is { } mark) text = text[mark.Length..];
        var label = number?.Label;
        // Whole sentences with a number such as 3.2.1 are paragraphs of the report, even if a program gave them a bullet.
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

    /// <summary>Whether a line starts something new and does not continue the previous line.</summary>
    public static bool Begins(string line)
    {
        var text = line.TrimStart();
        return BulletMark.LengthOf(text) > 0 || NumberMark.Read(text) is not null;
    }

    private static int NoteMark(string text)
    {
        var end = 0;
        while (end < text.Length && RaisedDigits.Contains(text[end], StringComparison.Ordinal)) end++;
        return end is > 0 and <= 3 && text.AsSpan(end).TrimStart().Length > 0 ? end : 0;
    }

    private static string Plain(string text) => CleanText.OneLine(CleanText.WithoutEmphasis(CleanText.WithoutLinks(text)));
}
