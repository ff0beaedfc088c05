namespace LearningHub.Safety.Phrases;

/// <summary>What an element of a phrase fits.</summary>
internal enum ElementKind
{
    /// <summary>An entry of one of some lists.</summary>
    List,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>A number in digits.</summary>
    Digits,

    /// <summary>The number of a house: up to four digits and a letter.</summary>
    House,

    /// <summary>A word with a capital letter.</summary>
    Capital,

    /// <summary>Any word.</summary>
    Word,

    /// <summary>Some words, none included.</summary>
    Gap,

    /// <summary>Nothing: the begin or end of what is reported.</summary>
    Mark,

    /// <summary>Nothing: what follows must not be an entry of some lists.</summary>
    Not,

    /// <summary>The end of a sentence.</summary>
    End,

    /// <summary>The begin of a sentence.</summary>
    Begin,
}
