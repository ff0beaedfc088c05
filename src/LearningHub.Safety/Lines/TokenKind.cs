namespace LearningHub.Safety.Lines;

/// <summary>What a piece of a line is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with apostrophes and hyphens between them.</summary>
    Word,

    /// <summary>Digits, with full stops and commas between them.</summary>
    Number,

    /// <summary>Letters and digits together.</summary>
    Code,

    /// <summary>One other sign.</summary>
    Sign,
}
