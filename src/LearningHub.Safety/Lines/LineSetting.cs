namespace LearningHub.Safety.Lines;

/// <summary>Where a line stands, as far as this changes what the line may say.</summary>
[Flags]
public enum LineSetting
{
    /// <summary>Ordinary text, which counts as case material.</summary>
    None = 0,

    /// <summary>In a box that says whom to contact: its numbers and addresses are meant to be used.</summary>
    Contact = 1,

    /// <summary>In a case that is marked as made up: its names and details belong to nobody.</summary>
    MadeUp = 2,

    /// <summary>Code or a web address: checked for identifiers only.</summary>
    Verbatim = 4,

    /// <summary>Lists of works, notes, thanks and authors: checked for identifiers only.</summary>
    BackMatter = 8,

    /// <summary>The page says that it holds no case material: names and places need a story around them to be asked about.</summary>
    General = 16,

    /// <summary>In another language than English: numbers, addresses, dates and known names are looked for, but no sentence is
    /// understood.</summary>
    OtherLanguage = 32,
}
