using System.Runtime.InteropServices;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Lines;

/// <summary>Cuts lines into words, numbers and signs, and finds the entries of word lists in them. Safe to share between threads.</summary>
/// <param name="vocabulary">What is known of words.</param>
/// <param name="skipsQuickScan">Whether every rule is tried at every token, for the tests that compare.</param>
internal sealed class LineTokenizer(Vocabulary vocabulary, bool skipsQuickScan = false)
{
    // Longer sentences are cut, so that what looks at a whole sentence costs the same wherever it ends.
    private const int LongestSentence = 120;

    [ThreadStatic]
    private static LineBuffers? spare;

    private readonly SpellingTable spellings = new(vocabulary);

    /// <summary>Cuts a line.</summary>
    public TokenLine Tokenize(SafetyLine line)
    {
        var buffers = spare ?? new LineBuffers();
        spare = null;
        var text = WesternDigits(line.Text);
        Cut(text, buffers.Tokens);
        var tokens = buffers.Tokens.ToArray();
        var (lists, groups, kinds, hasCapital) = (default(ListSet), 0UL, 0, false);
        for (var at = 0; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            kinds |= 1 << (int)token.Kind;
            hasCapital |= token.IsCapital;
            token.Word.AddLists(ref lists);
            groups |= token.Word.KeyGroups;
            foreach (var key in token.Word.Keys) buffers.Places.Add(new KeyPlace(key, at).ToOrder());
            if (at + 1 < tokens.Length) groups |= AddEntries(tokens, at, ref lists, buffers);
        }
        var read = new TokenLine(line, text, tokens, lists, buffers.Entries.ToArray(), Sorted(buffers.Places))
        {
            KeyGroups = groups,
            HasDigit = (kinds & (1 << (int)TokenKind.Number | 1 << (int)TokenKind.Code)) != 0,
            HasCode = (kinds & 1 << (int)TokenKind.Code) != 0,
            HasCapital = hasCapital,
            SkipsQuickScan = skipsQuickScan,
        };
        spare = buffers.Emptied();
        return read;
    }

    // A telephone number in Arabic or Bengali digits can be rung as well.
    private static string WesternDigits(string text)
    {
        if (!HasOtherDigits(text)) return text;
        return string.Create(text.Length, text, static (western, original) =>
        {
            for (var i = 0; i < original.Length; i++)
            {
                var isOther = original[i] > '9' && char.IsDigit(original[i]);
                western[i] = isOther ? (char)('0' + (int)char.GetNumericValue(original[i])) : original[i];
            }
        });
    }

    private static bool HasOtherDigits(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyExceptInRange('\0', '\u065f'); at >= 0 && at < text.Length; at++)
        {
            if (text[at] > '9' && char.IsDigit(text[at])) return true;
        }
        return false;
    }

    private static KeyPlace[] Sorted(List<long> places)
    {
        CollectionsMarshal.AsSpan(places).Sort();
        var sorted = new KeyPlace[places.Count];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = KeyPlace.FromOrder(places[i]);
        return sorted;
    }

    // The groups of their keys.
    private static ulong AddEntries(Token[] tokens, int at, ref ListSet lists, LineBuffers buffers)
    {
        var groups = 0UL;
        foreach (var entry in tokens[at].Word.EntriesWith(tokens[at + 1].Word))
        {
            if (!Stands(entry.Rest, tokens, at + 1)) continue;
            lists.Add(entry.List);
            buffers.Entries.Add(new EntryMatch(at, entry.List, entry.Rest.Length + 1));
            foreach (var key in WordLists.KeysOf(entry.List))
            {
                groups |= WordLists.GroupOf(key);
                buffers.Places.Add(new KeyPlace(key, at).ToOrder());
            }
        }
        return groups;
    }

    private static bool Stands(string[] words, Token[] tokens, int at)
    {
        if (at + words.Length > tokens.Length) return false;
        for (var i = 1; i < words.Length; i++)
        {
            if (tokens[at + i].Word.Text != words[i]) return false;
        }
        return true;
    }

    private void Cut(string text, List<Token> tokens)
    {
        var (sentence, first, begins) = (0, 0, true);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                if (text[at] == '\n') (begins, sentence) = (true, begins ? sentence : sentence + 1);
                at++;
                continue;
            }
            var end = WordText.EndOf(text, at);
            var spelling = spellings.Find(text.AsSpan(at, end - at));
            tokens.Add(new Token(spelling, at, sentence, begins));
            var start = at;
            at = end;
            // The number of a paragraph begins no sentence by itself: "5.1 During the visit".
            if (spelling.Kind == TokenKind.Number && tokens.Count == 1) continue;
            if (spelling.Kind != TokenKind.Sign) begins = false;
            else if (Sentences.EndsAt(text, start)) (begins, sentence, first) = (true, sentence + 1, tokens.Count);
            else if (text[start] is ':' or '|' or '•') begins = true;
            if (tokens.Count - first >= LongestSentence) (sentence, first) = (sentence + 1, tokens.Count);
        }
    }

    // Lists that grow while a line is cut.
    private sealed class LineBuffers
    {
        private const int MostKept = 16_384;

        public List<Token> Tokens { get; } = [];

        public List<EntryMatch> Entries { get; } = [];

        // As KeyPlace.ToOrder writes them.
        public List<long> Places { get; } = [];

        // For the next line of the thread; nothing if one line made them large.
        public LineBuffers? Emptied()
        {
            if (Tokens.Capacity + Places.Capacity + Entries.Capacity > MostKept) return null;
            Tokens.Clear();
            Entries.Clear();
            Places.Clear();
            return this;
        }
    }
}
