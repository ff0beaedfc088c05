using System.Text;

namespace LearningHub.Safety.Words;

/// <summary>
/// The words that are built from npm packages: one sorted text, looked up by halving. Nothing is unpacked when the program starts.
/// </summary>
internal static unsafe class WordBook
{
    private const WordFlags Fame = WordFlags.Famous | WordFlags.BeginsFamous | WordFlags.SecondOfFamous;
    private const WordFlags AskedFor = WordFlags.Known | WordFlags.Mentioned | Fame;

    private static readonly UnmanagedMemoryStream Stream =
        (UnmanagedMemoryStream)typeof(WordBook).Assembly.GetManifestResourceStream("words.txt")!;

    /// <summary>What is known of a word in small letters. That everybody may know a name says nothing of its words.</summary>
    public static WordFlags Find(ReadOnlySpan<char> word) => Read(word) & ~AskedFor;

    /// <summary>Whether words in small letters are a name that is public wherever it stands, and whether they begin one of more
    /// words.</summary>
    public static WordFlags FamousFlagsOf(ReadOnlySpan<char> word) => Read(word) & Fame;

    /// <summary>Whether everybody may know a name, in small letters, of one word or several.</summary>
    public static bool IsKnownName(ReadOnlySpan<char> name) => (Read(name) & (WordFlags.Known | WordFlags.Abroad)) != 0;

    /// <summary>The same, for names that a place could bear too: not to be asked behind a word of place.</summary>
    public static bool IsMentioned(ReadOnlySpan<char> name) => (Read(name) & WordFlags.Mentioned) != 0;

    private static WordFlags Read(ReadOnlySpan<char> word)
    {
        Span<byte> key = stackalloc byte[128];
        if (word.Length > 40 || !Encoding.UTF8.TryGetBytes(word, key, out var length)) return WordFlags.None;
        return Find(key[..length]);
    }

    /// <summary>Every word that has some flags and lacks others.</summary>
    public static IReadOnlyList<string> WordsWith(WordFlags all, WordFlags none)
    {
        var words = new List<string>();
        var text = new ReadOnlySpan<byte>(Stream.PositionPointer - Stream.Position, (int)Stream.Length);
        while (text.IndexOf((byte)'\n') is var end and >= 0)
        {
            var line = text[..end];
            text = text[(end + 1)..];
            var tab = line.IndexOf((byte)'\t');
            if (tab < 0) continue;
            var flags = FlagsOf(line[(tab + 1)..]);
            if ((flags & all) == all && (flags & none) == 0) words.Add(Encoding.UTF8.GetString(line[..tab]));
        }
        return words;
    }

    private static WordFlags Find(ReadOnlySpan<byte> key)
    {
        var text = new ReadOnlySpan<byte>(Stream.PositionPointer - Stream.Position, (int)Stream.Length);
        var (low, high) = (0, text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var start = text[low..middle].LastIndexOf((byte)'\n') is var found && found < 0 ? low : low + found + 1;
            var line = text[start..];
            var end = line.IndexOf((byte)'\n');
            line = line[..end];
            var tab = line.IndexOf((byte)'\t');
            var order = line[..tab].SequenceCompareTo(key);
            if (order == 0) return FlagsOf(line[(tab + 1)..]);
            if (order < 0) low = start + end + 1;
            else high = start;
        }
        return WordFlags.None;
    }

    private static WordFlags FlagsOf(ReadOnlySpan<byte> letters)
    {
        var flags = WordFlags.None;
        foreach (var letter in letters)
        {
            flags |= letter switch
            {
                (byte)'l' => WordFlags.Ordinary,
                (byte)'c' => WordFlags.Proper,
                (byte)'g' => WordFlags.Given,
                (byte)'p' => WordFlags.Town,
                (byte)'P' => WordFlags.Town | WordFlags.BigTown,
                (byte)'r' => WordFlags.RareNoun,
                (byte)'k' => WordFlags.Known,
                (byte)'f' => WordFlags.Famous,
                (byte)'m' => WordFlags.Mentioned,
                (byte)'s' => WordFlags.SecondOfFamous,
                (byte)'h' => WordFlags.BeginsFamous,
                _ => WordFlags.Abroad,
            };
        }
        return flags;
    }
}
