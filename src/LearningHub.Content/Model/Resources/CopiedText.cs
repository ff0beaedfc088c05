using System.Globalization;
using System.Text;

namespace LearningHub.Content.Model.Resources;

/// <summary>Fingerprints of the report that a draft was imported from. They show how much of a text is still copied, without a second copy
/// of the report in the content folder. Each fingerprint is a hash of eight successive words, and one in four is kept.</summary>
public sealed class CopiedText
{
    /// <summary>Name of the file with the fingerprints, beside the draft.</summary>
    public const string FileName = "imported-text.txt";

    private const int WordsInARow = 8;
    private const uint OneIn = 4;
    private const string Comment = "#";

    private readonly HashSet<uint> marks;

    private CopiedText(HashSet<uint> marks) => this.marks = marks;

    /// <summary>The fingerprints of some texts as the lines of a file.</summary>
    /// <param name="texts">Paragraphs of the report.</param>
    public static string Write(IEnumerable<string> texts)
    {
        var file = new StringBuilder(
            "# Fingerprints of the imported report. \"hub check\" uses them to find text that is still copied. Keep this file "
            + "beside the draft.\n");
        foreach (var mark in texts.SelectMany(MarksOf).Distinct()) file.Append(CultureInfo.InvariantCulture, $"{mark:x8}\n");
        return file.ToString();
    }

    /// <summary>The fingerprints in a file. Other lines are skipped.</summary>
    public static CopiedText Read(string file)
    {
        var marks = new HashSet<uint>();
        foreach (var line in file.AsSpan().EnumerateLines())
        {
            if (!line.StartsWith(Comment) && uint.TryParse(line.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var mark))
                marks.Add(mark);
        }
        return new CopiedText(marks);
    }

    /// <summary>About how many words of some texts are copied from the report, out of about how many.</summary>
    public (int Copied, int All) Compare(IEnumerable<string> texts)
    {
        int copied = 0, all = 0;
        foreach (var mark in texts.SelectMany(MarksOf))
        {
            all++;
            if (marks.Contains(mark)) copied++;
        }
        return (copied * (int)OneIn, all * (int)OneIn);
    }

    private static IEnumerable<uint> MarksOf(string text)
    {
        var words = Words(text);
        for (var i = 0; i + WordsInARow <= words.Count; i++)
        {
            var mark = Hash(words, i);
            if (mark % OneIn == 0) yield return mark;
        }
    }

    // FNV-1a over the letters, with a space between words.
    private static uint Hash(List<string> words, int start)
    {
        var hash = 2166136261u;
        for (var i = start; i < start + WordsInARow; i++)
        {
            foreach (var letter in words[i]) hash = unchecked((hash ^ letter) * 16777619u);
            hash = unchecked((hash ^ ' ') * 16777619u);
        }
        return hash ^ (hash >> 15);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isLetter && start < 0) start = i;
            if (isLetter || start < 0) continue;
            words.Add(text[start..i].ToLowerInvariant());
            start = -1;
        }
        return words;
    }
}
