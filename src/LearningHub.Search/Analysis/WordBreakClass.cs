namespace LearningHub.Search.Analysis;

/// <summary>What a character does to the bounds of words: the classes of Unicode Standard Annex 29, section 4, as far as words need them.</summary>
internal enum WordBreakClass : byte
{
    /// <summary>Ends a word and begins none.</summary>
    Other,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>A letter of the Hebrew script.</summary>
    HebrewLetter,

    /// <summary>A digit.</summary>
    Numeric,

    /// <summary>Katakana.</summary>
    Katakana,

    /// <summary>Joins letters, digits and Katakana: the underscore and its like.</summary>
    ExtendNumLet,

    /// <summary>Joins two letters.</summary>
    MidLetter,

    /// <summary>Joins two digits.</summary>
    MidNum,

    /// <summary>Joins two letters or two digits.</summary>
    MidNumLet,

    /// <summary>The apostrophe.</summary>
    SingleQuote,

    /// <summary>Joins two Hebrew letters.</summary>
    DoubleQuote,

    /// <summary>Belongs to the character before it.</summary>
    Extend,

    /// <summary>A word by itself: Han and Hiragana, whose words are not set apart.</summary>
    Ideograph,

    /// <summary>A letter of a script of South East Asia, where a run is taken as one word.</summary>
    SouthEastAsian,

    /// <summary>A mark of such a script: extends what is before it, and may stand in a run.</summary>
    SouthEastAsianMark,

    /// <summary>A pictograph, a word by itself.</summary>
    Emoji,

    /// <summary>Half of a flag.</summary>
    RegionalIndicator,
}
