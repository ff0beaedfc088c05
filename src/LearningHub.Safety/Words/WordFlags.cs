namespace LearningHub.Safety.Words;

/// <summary>What the dictionary, the place names and the given names say of a word.</summary>
[Flags]
internal enum WordFlags
{
    /// <summary>No list has it.</summary>
    None = 0,

    /// <summary>An ordinary English word.</summary>
    Ordinary = 1,

    /// <summary>An English word that is always written with a capital.</summary>
    Proper = 2,

    /// <summary>A given name.</summary>
    Given = 4,

    /// <summary>A town or village of the United Kingdom or Ireland.</summary>
    Town = 8,

    /// <summary>A town with over 90,000 people.</summary>
    BigTown = 16,

    /// <summary>A large city of another country.</summary>
    Abroad = 32,

    /// <summary>A noun that people seldom say.</summary>
    RareNoun = 64,

    /// <summary>A name that everybody may know: of people in full, rivers, illnesses, drugs, languages, peoples and faiths. Only
    /// <see cref="WordBook.IsKnownName"/> asks for it.</summary>
    Known = 128,

    /// <summary>A name that is public wherever it stands. Only <see cref="WordBook.FamousFlagsOf"/> gives it.</summary>
    Famous = 256,

    /// <summary>The first word of a public name of several words. Only <see cref="WordBook.FamousFlagsOf"/> gives it.</summary>
    BeginsFamous = 512,

    /// <summary>A name that everybody may know and that a place could bear too: known only where no word of place stands before. Only
    /// <see cref="WordBook.IsMentioned"/> asks for it.</summary>
    Mentioned = 1024,

    /// <summary>The second word of a public name of several words. Only <see cref="WordBook.FamousFlagsOf"/> gives it.</summary>
    SecondOfFamous = 2048,
}
