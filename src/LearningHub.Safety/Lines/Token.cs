using LearningHub.Safety.Words;

namespace LearningHub.Safety.Lines;

/// <summary>A word, a number or a sign of a line.</summary>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, Word Word)
{
    /// <summary>Offset behind its last letter.</summary>
    public int End => Start + Length;

    /// <summary>Length without a possessive 's.</summary>
    public int NameLength { get; init; }

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether it is written in capital letters throughout, and has more than one.</summary>
    public bool IsShouted { get; init; }

    /// <summary>Whether a sentence begins with it.</summary>
    public bool BeginsSentence { get; init; }

    /// <summary>The number of the sentence it belongs to.</summary>
    public int Sentence { get; init; }

    /// <summary>Whether a possessive 's ends it.</summary>
    public bool IsPossessive => NameLength < Length;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is a certain sign.</summary>
    public bool IsSign(char sign) => Kind == TokenKind.Sign && Word.Text[0] == sign;

    /// <summary>Whether a list has it by itself.</summary>
    public bool Is(int list) => Word.Is(list);
}
