using LearningHub.Safety.Words;

namespace LearningHub.Safety.Lines;

/// <summary>A line cut into words, numbers and signs, each looked up once.</summary>
internal sealed class TokenLine
{
    // Longer sentences are cut, so that what looks at a whole sentence costs the same wherever it ends.
    private const int LongestSentence = 120;

    // Lists of which the line may hold an entry: the quick scan goes by this alone.
    private readonly ListSet cues;

    private TokenLine(SafetyLine line, string text, Token[] tokens, in ListSet cues) =>
        (Line, Text, Tokens, this.cues) = (line, text, tokens, cues);

    /// <summary>The line.</summary>
    public SafetyLine Line { get; }

    /// <summary>Its words, with digits of other scripts written as 0 to 9.</summary>
    public string Text { get; }

    /// <summary>Whether it is in another language than English.</summary>
    public bool IsOtherLanguage => Line.Setting.HasFlag(LineSetting.OtherLanguage);

    /// <summary>The pieces, in order.</summary>
    public Token[] Tokens { get; }

    /// <summary>Whether there is a digit.</summary>
    public bool HasDigit { get; private init; }

    /// <summary>Whether there is a capital letter.</summary>
    public bool HasCapital { get; private init; }

    /// <summary>Cuts a line.</summary>
    public static TokenLine Of(SafetyLine line, Vocabulary vocabulary)
    {
        var text = WesternDigits(line.Text);
        var tokens = new List<Token>(text.Length / 5 + 4);
        var cues = default(ListSet);
        var (sentence, first, begins, hasDigit, hasCapital) = (0, 0, true, false, false);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                if (text[at] == '\n') (begins, sentence) = (true, begins ? sentence : sentence + 1);
                at++;
                continue;
            }
            var token = Cut(text, at, vocabulary) with { BeginsSentence = begins, Sentence = sentence };
            hasDigit |= token.Kind is TokenKind.Number or TokenKind.Code;
            hasCapital |= token.IsCapital;
            token.Word.AddCuesTo(ref cues);
            tokens.Add(token);
            at = token.End;
            // The number of a paragraph begins no sentence by itself: "5.1 During the visit".
            if (token.Kind == TokenKind.Number && tokens.Count == 1) continue;
            if (token.Kind != TokenKind.Sign) begins = false;
            else if (Sentences.EndsAt(text, token.Start)) (begins, sentence, first) = (true, sentence + 1, tokens.Count);
            else if (token.Word.Text[0] is ':' or '|' or '•') begins = true;
            if (tokens.Count - first < LongestSentence) continue;
            (sentence, first) = (sentence + 1, tokens.Count);
        }
        return new TokenLine(line, text, [.. tokens], cues) { HasDigit = hasDigit, HasCapital = hasCapital };
    }

    /// <summary>Whether the line may hold an entry of a list.</summary>
    public bool MayHold(int list) => cues.Has(list);

    /// <summary>Whether the line may hold an entry of one of some lists.</summary>
    public bool MayHoldAny(int[] lists) => cues.HasAny(lists);

    /// <summary>The token at or behind an offset; the number of tokens if there is none.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>How many tokens an entry of a list takes that begins at a token; 0 if none does. The longest counts.</summary>
    public int MatchList(int at, int list)
    {
        var word = Tokens[at].Word;
        var longest = word.Is(list) ? 1 : 0;
        if (word.Phrases.Length == 0) return longest;
        foreach (var phrase in word.Phrases)
        {
            if (phrase.List != list || phrase.Rest.Length < longest || at + phrase.Rest.Length >= Tokens.Length) continue;
            var fits = true;
            for (var i = 0; i < phrase.Rest.Length && fits; i++) fits = Tokens[at + 1 + i].Word.Text == phrase.Rest[i];
            if (fits) longest = phrase.Rest.Length + 1;
        }
        return longest;
    }

    private static Token Cut(string text, int at, Vocabulary vocabulary)
    {
        var end = WordText.EndOf(text, at);
        var written = text.AsSpan(at, end - at);
        var first = written[0];
        if (!char.IsLetterOrDigit(first)) return new Token(at, 1, TokenKind.Sign, vocabulary.Find(written)) { NameLength = 1 };
        var name = WordText.Base(written);
        var kind = KindOf(name);
        return new Token(at, written.Length, kind, vocabulary.Find(name))
        {
            NameLength = name.Length,
            IsCapital = char.IsUpper(first),
            IsShouted = kind == TokenKind.Word && name.Length > 1 && IsAbbreviation(name),
        };
    }

    // A telephone number in Arabic or Bengali digits can be rung as well.
    private static string WesternDigits(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u065f') < 0) return text;
        return string.Create(text.Length, text, static (western, original) =>
        {
            for (var i = 0; i < original.Length; i++)
            {
                var isOther = original[i] > '9' && char.IsDigit(original[i]);
                western[i] = isOther ? (char)('0' + (int)char.GetNumericValue(original[i])) : original[i];
            }
        });
    }

    // "MARAC", and "SCRs" for several.
    private static bool IsAbbreviation(ReadOnlySpan<char> name) =>
        !name.ContainsAnyInRange('a', 'z') || (name.Length > 2 && name[^1] == 's' && !name[..^1].ContainsAnyInRange('a', 'z'));

    private static TokenKind KindOf(ReadOnlySpan<char> written)
    {
        var hasDigit = written.ContainsAnyInRange('0', '9');
        if (!hasDigit) return TokenKind.Word;
        foreach (var letter in written)
        {
            if (!char.IsAsciiDigit(letter) && letter is not ('.' or ',')) return TokenKind.Code;
        }
        return TokenKind.Number;
    }
}
