using System.Text;

namespace LearningHub.Search.Spelling;

/// <summary>A text that is near a word.</summary>
/// <param name="Index">Its place in the list.</param>
/// <param name="Edits">How far away it is.</param>
/// <param name="Length">In code points.</param>
internal readonly record struct NearTerm(int Index, int Edits, int Length);

/// <summary>A text of a list by its place, as UTF-8.</summary>
internal delegate ReadOnlySpan<byte> TextAt(int index);

/// <summary>
/// Finds the texts of a sorted list that are within some edits of a word: letters put in, left out or replaced, and neighbours exchanged
/// (optimal string alignment; Damerau 1964, Levenshtein 1966). Rows of the table are shared by texts that begin alike, and beginnings that are
/// too far away already are jumped over, so that only a small part of the list is looked at.
/// </summary>
internal sealed class NearTerms
{
    private const int LongestText = 64;

    private readonly TextAt texts;
    private readonly int count;
    private readonly int[] word;
    private readonly int most;
    private readonly int[][] rows = new int[LongestText + 1][];
    private readonly int[] letters = new int[LongestText];
    private readonly List<NearTerm> found = [];

    private NearTerms(int count, TextAt texts, string word, int most)
    {
        this.texts = texts;
        this.count = count;
        this.word = [.. word.EnumerateRunes().Select(rune => rune.Value)];
        this.most = most;
        for (var i = 0; i < rows.Length; i++) rows[i] = new int[this.word.Length + 1];
        for (var i = 0; i <= this.word.Length; i++) rows[0][i] = i;
        for (var i = 0; i < rows.Length; i++) rows[i][0] = i;
    }

    /// <summary>Finds texts.</summary>
    /// <param name="count">Texts in the list.</param>
    /// <param name="texts">The list, in order of UTF-8 bytes.</param>
    /// <param name="word">What they are to be near to.</param>
    /// <param name="most">Edits at most.</param>
    public static IReadOnlyList<NearTerm> Find(int count, TextAt texts, string word, int most)
    {
        var search = new NearTerms(count, texts, word, most);
        search.Run();
        return search.found;
    }

    private void Run()
    {
        Span<byte> beginning = stackalloc byte[LongestText * 4];
        var known = 0;
        for (var index = 0; index < count;)
        {
            var text = texts(index);
            var depth = 0;
            var at = 0;
            var isFar = false;
            while (at < text.Length && depth < LongestText && !isFar)
            {
                Rune.DecodeFromUtf8(text[at..], out var rune, out var used);
                at += used;
                if (depth >= known || letters[depth] != rune.Value)
                {
                    letters[depth] = rune.Value;
                    known = depth;
                }
                depth++;
                if (depth > known)
                {
                    FillRow(depth);
                    known = depth;
                    isFar = IsFar(depth);
                }
            }
            if (isFar)
            {
                text[..at].CopyTo(beginning);
                index = After(index, beginning[..at]);
                continue;
            }
            if (at == text.Length && rows[depth][word.Length] <= most) found.Add(new NearTerm(index, rows[depth][word.Length], depth));
            index++;
        }
    }

    private void FillRow(int depth)
    {
        var (row, above) = (rows[depth], rows[depth - 1]);
        var letter = letters[depth - 1];
        for (var i = 1; i <= word.Length; i++)
        {
            var edits = Math.Min(Math.Min(row[i - 1], above[i]) + 1, above[i - 1] + (word[i - 1] == letter ? 0 : 1));
            if (depth > 1 && i > 1 && word[i - 2] == letter && word[i - 1] == letters[depth - 2]) edits = Math.Min(edits, rows[depth - 2][i - 2] + 1);
            row[i] = edits;
        }
    }

    // An exchange looks two rows back, so both must be too far.
    private bool IsFar(int depth)
    {
        foreach (var edits in rows[depth])
        {
            if (edits <= most) return false;
        }
        foreach (var edits in rows[depth - 1])
        {
            if (edits < most) return false;
        }
        return true;
    }

    // The first text after those that have the same beginning: a search that doubles its steps, for they are mostly few.
    private int After(int index, ReadOnlySpan<byte> beginning)
    {
        int low = index + 1, step = 1;
        while (low + step <= count && texts(low + step - 1).StartsWith(beginning))
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(low + step, count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (texts(middle).StartsWith(beginning)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
