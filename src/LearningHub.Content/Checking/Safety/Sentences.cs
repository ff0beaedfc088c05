namespace LearningHub.Content.Checking.Safety;

/// <summary>Finds where sentences begin and end: at a full stop, question or exclamation mark before a space, unless the stop belongs to a short form.</summary>
internal static class Sentences
{
    private const int Longest = 600;

    private static readonly string[] ShortForms = ["Mr", "Mrs", "Ms", "Dr", "St", "No", "no", "Prof", "e.g", "i.e", "approx", "d.o.b", "Tel", "Ref"];

    /// <summary>The sentence around an offset, or some hundred letters of it each way where it is longer: looking at it costs the same wherever it ends.</summary>
    public static Range Around(string text, int offset)
    {
        var start = offset;
        while (start > 0 && offset - start < Longest && !EndsAt(text, start - 1)) start--;
        var end = offset;
        while (end < text.Length && end - offset < Longest && !EndsAt(text, end)) end++;
        return start..Math.Min(text.Length, end + 1);
    }

    /// <summary>Every sentence of a text, in order.</summary>
    public static IEnumerable<Range> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !EndsAt(text, end)) end++;
            end = Math.Min(text.Length, end + 1);
            yield return start..end;
            start = end;
        }
    }

    /// <summary>Whether a sentence ends with the letter at an index.</summary>
    private static bool EndsAt(string text, int index)
    {
        if (text[index] is not ('.' or '?' or '!')) return false;
        if (index + 1 < text.Length && text[index + 1] is not (' ' or '”' or '"' or ')')) return false;
        if (text[index] != '.') return true;
        foreach (var form in ShortForms)
        {
            if (text.AsSpan(0, index).EndsWith(form, StringComparison.Ordinal) && (index == form.Length || !char.IsLetter(text[index - form.Length - 1]))) return false;
        }
        return true;
    }
}
