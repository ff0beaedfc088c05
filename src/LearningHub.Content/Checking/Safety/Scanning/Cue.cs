namespace LearningHub.Content.Checking.Safety.Scanning;

/// <summary>
/// What a line holds, as far as one pass over its letters can tell: words that a costly expression needs in order to match, and how numbers stand beside them.
/// A cue says that looking closer may be worth it, never that something was found.
/// </summary>
[Flags]
internal enum Cue : ulong
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    // What words are, for the pass itself.

    /// <summary>A whole number in digits or words.</summary>
    Number = 1UL << 0,

    /// <summary>Years, months, weeks, days.</summary>
    Unit = 1UL << 1,

    /// <summary>A single person of a family whose age may be told.</summary>
    Person = 1UL << 2,

    /// <summary>"age", "aged".</summary>
    AgeWord = 1UL << 3,

    /// <summary>A word behind which a place may stand: "in", "from".</summary>
    BeforePlace = 1UL << 6,

    /// <summary>"first", "twentieth": the day of a date.</summary>
    Ordinal = 1UL << 7,

    /// <summary>Name of a month or of a feast; only with a capital letter, or close behind a number.</summary>
    Month = 1UL << 8,

    // What patterns need.

    /// <summary>People that statistics count.</summary>
    People = 1UL << 9,

    /// <summary>A population or a year.</summary>
    Population = 1UL << 10,

    /// <summary>Words for one family or a person of it.</summary>
    Kin = 1UL << 11,

    /// <summary>Birth, or a baby that is due.</summary>
    Birth = 1UL << 12,

    /// <summary>Under which files are kept.</summary>
    FileWord = 1UL << 13,

    /// <summary>Part of an address.</summary>
    Street = 1UL << 14,

    /// <summary>Kind of building or service that bears a name.</summary>
    Institution = 1UL << 15,

    /// <summary>Work and who gives it.</summary>
    Work = 1UL << 16,

    /// <summary>Mr, Mrs and the like.</summary>
    Title = 1UL << 17,

    /// <summary>Relation, worker or word such as "called", behind which a name stands.</summary>
    BeforeName = 1UL << 18,

    /// <summary>A household that bears a name.</summary>
    Household = 1UL << 19,

    /// <summary>Words of <see cref="Cases.DetailKind"/>: the first of twelve bits in a row, one a pattern.</summary>
    FirstDetail = 1UL << 20,

    /// <summary>What befalls one family and is written down: police, hospital, court, conference.</summary>
    CaseEvent = 1UL << 32,

    /// <summary>Words that give a name: "called", "alias".</summary>
    Naming = 1UL << 33,

    /// <summary>Words that make a small count without a number: "single", "couple".</summary>
    Few = 1UL << 34,

    /// <summary>Reads like an age of days or weeks: "alive", "fortnight", "birth".</summary>
    Lifetime = 1UL << 35,

    /// <summary>Living somewhere: an address may follow.</summary>
    Lived = 1UL << 36,

    /// <summary>Kind of house that bears a name.</summary>
    HouseName = 1UL << 38,

    /// <summary>A capital letter that stands alone.</summary>
    Initial = 1UL << 39,

    /// <summary>"number of": how many there are follows.</summary>
    Quantity = 1UL << 37,

    // How numbers stand beside words and each other.

    /// <summary>A number before a unit: "six weeks".</summary>
    NumberUnit = 1UL << 40,

    /// <summary>A number after "aged".</summary>
    AgedNumber = 1UL << 41,

    /// <summary>A number close behind a person: "girl, 7".</summary>
    PersonNumber = 1UL << 42,

    /// <summary>People close behind a number.</summary>
    NumberPeople = 1UL << 45,

    /// <summary>Three numbers joined by stops, strokes or hyphens.</summary>
    NumericDate = 1UL << 46,

    /// <summary>A word of letters and digits.</summary>
    MixedWord = 1UL << 47,

    /// <summary>A stroke with a digit behind it.</summary>
    StrokeDigit = 1UL << 48,

    /// <summary>A digit with two letters behind it at the end of a word: the second half of every postcode.</summary>
    InwardCode = 1UL << 49,

    /// <summary>A sign of an e-mail address.</summary>
    AtSign = 1UL << 50,

    /// <summary>A word with a capital letter behind one that leads to a place.</summary>
    CapitalPlace = 1UL << 51,

    /// <summary>A word with a capital letter behind a relation or a word such as "called".</summary>
    CapitalName = 1UL << 53,

    /// <summary>A given name.</summary>
    GivenName = 1UL << 54,

    /// <summary>Name of a small place, in whatever letters.</summary>
    SmallPlace = 1UL << 55,

    /// <summary>What a person in a story does.</summary>
    Story = 1UL << 56,

    /// <summary>A word with a capital letter close before what a person in a story does.</summary>
    CapitalStory = 1UL << 57,

    /// <summary>A word with a capital letter close before a relation: "Keeva's mother".</summary>
    CapitalBeforeKin = 1UL << 58,

    /// <summary>Two numbers of units close together: "two years and three months".</summary>
    UnitTwice = 1UL << 59,

    /// <summary>A number of units close to a person: "a boy of six weeks", "six-week baby girl".</summary>
    UnitPerson = 1UL << 60,

    /// <summary>A word with a capital letter right behind a number.</summary>
    NumberCapital = 1UL << 61,

    /// <summary>Part of an address close to a number in digits, or a name right behind one where somebody lives.</summary>
    NumberStreet = 1UL << 62,

    /// <summary>Part of an address that is written without a capital letter too.</summary>
    PlainStreet = 1UL << 63,

    /// <summary>Per cent, in a sign or in words.</summary>
    PerCent = 1UL << 52,

    /// <summary>An age of whatever form.</summary>
    Age = NumberUnit | AgedNumber | PersonNumber,

    /// <summary>A date of whatever form.</summary>
    Date = Month | NumericDate,

    /// <summary>What holds for a whole row of a table wherever in it the words stand.</summary>
    Context = Kin | Birth | FileWord | CaseEvent | Naming,
}
