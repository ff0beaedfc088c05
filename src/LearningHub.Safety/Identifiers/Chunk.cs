namespace LearningHub.Safety.Identifiers;

/// <summary>A part of a line between two spaces, without the punctuation around it.</summary>
/// <param name="Start">Offset of its first letter.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Digits">How many digits it has.</param>
/// <param name="Letters">How many letters it has.</param>
/// <param name="IsClosed">Whether punctuation or the end of the line stands behind it, so that nothing goes on.</param>
internal readonly record struct Chunk(int Start, int End, int Digits, int Letters, bool IsClosed)
{
    private const int LongestLabel = 8;
    private const int LeastNumber = 6;

    /// <summary>Its length.</summary>
    public int Length => End - Start;

    /// <summary>Cuts a text at spaces, strokes and quotation marks, and takes the punctuation off each piece.</summary>
    public static List<Chunk> Split(string text)
    {
        var chunks = new List<Chunk>(text.Length / 6 + 1);
        for (var at = 0; at < text.Length;)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || !IsSpace(text[end]))) end++;
            var (from, to) = (at, end);
            while (from < to && !char.IsLetterOrDigit(text[from]) && text[from] is not ('@' or '£' or '$' or '€' or '#' or '+')) from++;
            while (to > from && !char.IsLetterOrDigit(text[to - 1]) && text[to - 1] is not ('%' or '_')) to--;
            if (to - from > 4 && text[from + 2] == '.' && text[from + 1] is 'o' or 'r' && text[from] is 'n' or 'N'
                && char.IsAsciiDigit(text[from + 3])) from += 3;
            from = BehindLabel(text, from, to);
            if (to > from) chunks.Add(Create(text, from, to, to < end && text[end - 1] is not (')' or '-' or '(' or '/')));
            at = end;
        }
        return chunks;
    }

    // "nhs:9434765919": a label that is run on to a number.
    private static int BehindLabel(string text, int from, int to)
    {
        var colon = text.AsSpan(from, to - from).IndexOf(':');
        if (colon is < 2 or > LongestLabel || from + colon + LeastNumber >= to || !char.IsAsciiDigit(text[from + colon + 1])) return from;
        var label = text.AsSpan(from, colon);
        foreach (var letter in label)
        {
            if (!char.IsAsciiLetter(letter)) return from;
        }
        return label.Equals("doi", StringComparison.OrdinalIgnoreCase) || label.StartsWith("is", StringComparison.OrdinalIgnoreCase)
            ? from : from + colon + 1;
    }

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter is '|' or '“' or '”' or '"';

    private static Chunk Create(string text, int from, int to, bool isClosed)
    {
        var (digits, letters) = (0, 0);
        for (var i = from; i < to; i++)
        {
            if (char.IsAsciiLetter(text[i])) letters++;
            else if (char.IsAsciiDigit(text[i])) digits++;
            else if (char.IsLetter(text[i])) letters++;
        }
        return new Chunk(from, to, digits, letters, isClosed);
    }
}
