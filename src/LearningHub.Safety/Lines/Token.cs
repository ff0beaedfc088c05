using LearningHub.Safety.Words;

namespace LearningHub.Safety.Lines;

/// <summary>A word, a number or a sign of a line.</summary>
/// <param name="spelling">How it is written.</param>
/// <param name="start">Offset of its first letter.</param>
/// <param name="sentence">The number of the sentence it belongs to.</param>
/// <param name="beginsSentence">Whether a sentence begins with it.</param>
internal readonly struct Token(Spelling spelling, int start, int sentence, bool beginsSentence)
{
    // Kept small: a token for each word of a text.
    private readonly int sentenceAndBegin = sentence << 1 | (beginsSentence ? 1 : 0);

    /// <summary>Offset of its first letter.</summary>
    public int Start => start;

    /// <summary>Length with a possessive 's.</summary>
    public int Length => spelling.Written.Length;

    /// <summary>What it is made of.</summary>
    public TokenKind Kind => spelling.Kind;

    /// <summary>What is known of the word.</summary>
    public Word Word => spelling.Word;

    /// <summary>Offset behind its last letter.</summary>
    public int End => start + spelling.Written.Length;

    /// <summary>Length without a possessive 's.</summary>
    public int NameLength => spelling.NameLength;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital => spelling.IsCapital;

    /// <summary>Whether it is written in capital letters throughout, and has more than one.</summary>
    public bool IsShouted => spelling.IsShouted;

    /// <summary>Whether a sentence begins with it.</summary>
    public bool BeginsSentence => (sentenceAndBegin & 1) != 0;

    /// <summary>The number of the sentence it belongs to.</summary>
    public int Sentence => sentenceAndBegin >> 1;

    /// <summary>Whether a possessive 's ends it.</summary>
    public bool IsPossessive => NameLength < Length;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is a certain sign.</summary>
    public bool IsSign(char sign) => Kind == TokenKind.Sign && Word.Text[0] == sign;

    /// <summary>Whether it is one of some signs.</summary>
    public bool IsSignOf(ReadOnlySpan<char> signs) => Kind == TokenKind.Sign && signs.Contains(Word.Text[0]);

    /// <summary>Whether a list has it by itself.</summary>
    public bool Is(int list) => Word.Is(list);
}
