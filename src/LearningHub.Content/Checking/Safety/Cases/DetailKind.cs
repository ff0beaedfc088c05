namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>What a detail of a case outline tells: the indicators of the Family Court anonymisation guidance 2018 (both checklists).</summary>
internal enum DetailKind
{
    /// <summary>Age in years, months, weeks or days.</summary>
    Age,

    /// <summary>Whether the child is a boy or a girl.</summary>
    Sex,

    /// <summary>School, street, small place, employer.</summary>
    Place,

    /// <summary>Day or month of something that happened.</summary>
    Date,

    /// <summary>Something that happens seldom, or that newspapers write of.</summary>
    RareEvent,

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
}
