namespace LearningHub.Safety.Details;

/// <summary>What a detail of a case outline tells: the indicators of the Family Court anonymisation guidance 2018 (both
/// checklists).</summary>
internal enum DetailKind
{
    /// <summary>Age in years, months, weeks or days.</summary>
    Age,

    /// <summary>Whether the child is a boy or a girl.</summary>
    Sex,

    /// <summary>School, street, small place, venue.</summary>
    Place,

    /// <summary>Day, week or feast on which something happened.</summary>
    Date,

    /// <summary>Something that happens seldom.</summary>
    RareEvent,

    /// <summary>That newspapers or the whole place know of it.</summary>
    Media,

    /// <summary>What somebody was charged with or convicted of.</summary>
    Offence,

    /// <summary>Prison, court, sentence.</summary>
    Sentence,

    /// <summary>Illness, disability, mental health.</summary>
    Health,

    /// <summary>Brothers and sisters, twins, place in the family.</summary>
    Family,

    /// <summary>Something that happened at school.</summary>
    School,

    /// <summary>Country, people, faith.</summary>
    Origin,

    /// <summary>What a parent works as.</summary>
    Occupation,

    /// <summary>Fosterage, adoption, court orders.</summary>
    Care,

    /// <summary>Being the only one, or one of two, of a kind.</summary>
    Small,
}
