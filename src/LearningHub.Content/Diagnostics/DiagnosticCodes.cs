namespace LearningHub.Content.Diagnostics;

/// <summary>Every kind of diagnostic. 1xx: a file alone; 2xx: files together; 3xx: what the words say; 4xx: what may identify a person;
/// 5xx: advice on words and structure.</summary>
public static class DiagnosticCodes
{
    /// <summary>A file cannot be opened or is too large.</summary>
    public static DiagnosticCode FileUnreadable { get; } = Error("LH101", "File cannot be read");

    /// <summary>A file is not UTF-8.</summary>
    public static DiagnosticCode FileNotUtf8 { get; } = Error("LH102", "File is wrongly encoded");

    /// <summary>A resource does not begin with front matter.</summary>
    public static DiagnosticCode FrontMatterMissing { get; } = Error("LH103", "Front matter is missing");

    /// <summary>Front matter or a data file is not YAML.</summary>
    public static DiagnosticCode NotYaml { get; } = Error("LH104", "Data cannot be read as YAML");

    /// <summary>A key that is not allowed here.</summary>
    public static DiagnosticCode KeyUnknown { get; } = Error("LH105", "Unknown key");

    /// <summary>A required key is missing.</summary>
    public static DiagnosticCode KeyMissing { get; } = Error("LH106", "Key is missing");

    /// <summary>A value of the wrong kind.</summary>
    public static DiagnosticCode ValueInvalid { get; } = Error("LH107", "Value is not valid");

    /// <summary>Not a date, or not written as year-month-day.</summary>
    public static DiagnosticCode DateInvalid { get; } = Error("LH108", "Not a date");

    /// <summary>A file in a folder that is not a section, or with a name that cannot be an address.</summary>
    public static DiagnosticCode FileMisplaced { get; } = Error("LH109", "File is in the wrong place or wrongly named");

    /// <summary>HTML in a text.</summary>
    public static DiagnosticCode RawHtml { get; } = Error("LH110", "HTML is not allowed");

    /// <summary>A heading that skips a level.</summary>
    public static DiagnosticCode HeadingSkipped { get; } = Error("LH111", "Heading level is skipped");

    /// <summary>Braces of a finding, recommendation or chart that lack something or have something unknown.</summary>
    public static DiagnosticCode AttributesInvalid { get; } = Error("LH112", "Attributes are not valid");

    /// <summary>A picture without alternative text.</summary>
    public static DiagnosticCode AlternativeTextMissing { get; } = Error("LH113", "Picture has no alternative text");

    /// <summary>A link such as <c>javascript:</c>.</summary>
    public static DiagnosticCode LinkUnsafe { get; } = Error("LH114", "Link is not safe");

    /// <summary>A <c>:::</c> container with an unknown name.</summary>
    public static DiagnosticCode ContainerUnknown { get; } = Error("LH115", "Unknown container");

    /// <summary>A citation that cannot be parsed.</summary>
    public static DiagnosticCode CitationMalformed { get; } = Error("LH116", "Citation cannot be read");

    /// <summary>A chart that cannot be drawn.</summary>
    public static DiagnosticCode ChartMalformed { get; } = Error("LH117", "Chart cannot be drawn");

    /// <summary>Words of a body that no page would show.</summary>
    public static DiagnosticCode WordsLost { get; } = Error("LH118", "Words would not be on the page");

    /// <summary>Text that looks like Markdown and is not read as such.</summary>
    public static DiagnosticCode MarkdownUnread { get; } = Warning("LH119", "Markdown is not understood");

    /// <summary>A box or a code block without an end.</summary>
    public static DiagnosticCode NeverClosed { get; } = Error("LH120", "Box or code is never closed");

    /// <summary>Blocks or marks nested too deeply, or a text that is too long.</summary>
    public static DiagnosticCode TooComplex { get; } = Error("LH121", "Text is nested too deeply or too long");

    /// <summary>A control character, or another character that pages and feeds cannot contain.</summary>
    public static DiagnosticCode CharacterUnfit { get; } = Error("LH122", "Character cannot be published");

    /// <summary>Words after a number sign, which YAML reads as a comment.</summary>
    public static DiagnosticCode CommentInValue { get; } = Error("LH123", "Words after # are not read");

    /// <summary>A file that nothing reads.</summary>
    public static DiagnosticCode FileUnused { get; } = Warning("LH124", "File is not used");

    /// <summary>A link without words.</summary>
    public static DiagnosticCode LinkWithoutText { get; } = Error("LH125", "Link has no text");

    /// <summary>A term that is in no vocabulary.</summary>
    public static DiagnosticCode TermUnknown { get; } = Error("LH201", "Unknown term");

    /// <summary>An id given twice.</summary>
    public static DiagnosticCode IdDuplicate { get; } = Error("LH202", "Id is used twice");

    /// <summary>Two things at one address.</summary>
    public static DiagnosticCode AddressCollision { get; } = Error("LH203", "Two things have the same address");

    /// <summary>A link to a file that does not exist.</summary>
    public static DiagnosticCode LinkBroken { get; } = Error("LH204", "Link is broken");

    /// <summary>A link to a heading, finding or recommendation that does not exist.</summary>
    public static DiagnosticCode AnchorBroken { get; } = Error("LH205", "Place in the linked page does not exist");

    /// <summary>A citation of a work that is not in the list.</summary>
    public static DiagnosticCode CitationUnknown { get; } = Error("LH206", "Unknown citation");

    /// <summary>An id in front matter or data that does not exist.</summary>
    public static DiagnosticCode ReferenceBroken { get; } = Error("LH207", "Id is not known");

    /// <summary>A picture or other file that is missing.</summary>
    public static DiagnosticCode FileMissing { get; } = Error("LH208", "File is missing");

    /// <summary>An abbreviation that a public page does not explain.</summary>
    public static DiagnosticCode AbbreviationUnknown { get; } = Error("LH301", "Abbreviation is not explained");

    /// <summary>A contested term outside quotation marks.</summary>
    public static DiagnosticCode TermContested { get; } = Error("LH302", "Contested term without quotation marks");

    /// <summary>A percentage without the number it is of.</summary>
    public static DiagnosticCode FigureWithoutBase { get; } = Error("LH303", "Percentage without its base");

    /// <summary>A percentage that is impossible for its base.</summary>
    public static DiagnosticCode FigureImpossible { get; } = Error("LH304", "Percentage does not fit its base");

    /// <summary>A review date in the past.</summary>
    public static DiagnosticCode ReviewDatePassed { get; } = Warning("LH305", "Review date has passed");

    /// <summary>A link text that says nothing by itself.</summary>
    public static DiagnosticCode LinkTextVague { get; } = Warning("LH306", "Link text says nothing by itself");

    /// <summary>A resource that must have findings and has none.</summary>
    public static DiagnosticCode FindingsMissing { get; } = Warning("LH307", "No findings");

    /// <summary>The security contact has expired.</summary>
    public static DiagnosticCode SecurityContactExpired { get; } = Error("LH308", "Security contact has expired");

    /// <summary>The last accessibility test is over a year old.</summary>
    public static DiagnosticCode AccessibilityTestOld { get; } = Error("LH309", "Accessibility test is over a year old");

    /// <summary>A brand colour on which white text cannot be read.</summary>
    public static DiagnosticCode ContrastLow { get; } = Error("LH310", "Colour has too little contrast");

    /// <summary>A published resource that still has template text of the draft.</summary>
    public static DiagnosticCode DraftWordsLeft { get; } = Error("LH311", "Template text of the draft is left");

    /// <summary>A resource whose publishing day is in the future.</summary>
    public static DiagnosticCode HeldBack { get; } = Advice("LH312", "Held back until its publishing day");

    /// <summary>A translation whose original has changed since.</summary>
    public static DiagnosticCode TranslationOld { get; } = Warning("LH313", "Translation is older than its original");

    /// <summary>A telephone number of the demonstration, or another that nobody answers.</summary>
    public static DiagnosticCode NumberMadeUp { get; } = Warning("LH314", "Telephone number is made up");

    /// <summary>A form with too many questions for one role.</summary>
    public static DiagnosticCode FormTooLong { get; } = Error("LH320", "Form is too long for one role");

    /// <summary>A text that differs from its last edition.</summary>
    public static DiagnosticCode EditionMissing { get; } = Warning("LH321", "Text changed without a new edition");

    /// <summary>A tool whose licence does not allow printing its words.</summary>
    public static DiagnosticCode NotEmbeddable { get; } = Error("LH322", "Licence does not allow these questions");

    /// <summary>A tool in other people's words, which differ from the verified ones.</summary>
    public static DiagnosticCode WordingChanged { get; } = Error("LH323", "Wording differs from the verified wording");

    /// <summary>An address that is reserved for examples, in a library that is not a demonstration.</summary>
    public static DiagnosticCode AddressMadeUp { get; } = Warning("LH330", "Address is made up");

    /// <summary>What a programme saves, under the key for what it costs.</summary>
    public static DiagnosticCode SavingAsCost { get; } = Warning("LH331", "Saving is given as cost");

    /// <summary>A strength of evidence that no cited study supports.</summary>
    public static DiagnosticCode StrengthUnsupported { get; } = Warning("LH332", "Strength of evidence without a study");

    /// <summary>A percentage of a base that we worked out, given as the source's own.</summary>
    public static DiagnosticCode BaseNotMarked { get; } = Warning("LH333", "Our own base is not marked");

    /// <summary>A source that makes more recommendations than the page has, and the page does not say so.</summary>
    public static DiagnosticCode RecommendationsMissing { get; } = Warning("LH334", "Recommendations of the source are missing");

    /// <summary>Law or guidance that has been replaced, or that never had this name.</summary>
    public static DiagnosticCode LawNotCurrent { get; } = Warning("LH335", "Law or guidance is replaced or misnamed");

    /// <summary>A page that is made up, in a hub that is no demonstration.</summary>
    public static DiagnosticCode PageMadeUp { get; } = Warning("LH336", "Page is made up");

    /// <summary>Days of what was done about a recommendation that cannot be so.</summary>
    public static DiagnosticCode ProgressDate { get; } = Error("LH337", "Day does not fit what was done");

    /// <summary>A translation that nobody has read who grew up with its language.</summary>
    public static DiagnosticCode TranslationUnread { get; } = Warning("LH338", "No native reader has read the translation");

    /// <summary>Minutes of steps or sessions that do not add up to the whole.</summary>
    public static DiagnosticCode MinutesDoNotAddUp { get; } = Error("LH340", "Minutes do not add up");

    /// <summary>A slide that makes a claim and rests on no finding.</summary>
    public static DiagnosticCode SlideRestsOnNothing { get; } = Error("LH341", "Slide rests on nothing");

    /// <summary>A finding that has changed, was replaced or was taken out since a session was compared with it.</summary>
    public static DiagnosticCode GroundChanged { get; } = Warning("LH342", "Finding has changed since the session was reviewed");

    /// <summary>A finding for which a session does not say which text it was compared with.</summary>
    public static DiagnosticCode GroundUndated { get; } = Advice("LH343", "Session does not name the text of a finding");

    /// <summary>A family or person on a card that is not marked as made up.</summary>
    public static DiagnosticCode VignetteUnmarked { get; } = Error("LH344", "Case is not marked as made up");

    /// <summary>A card, sheet or handout that is named and not there.</summary>
    public static DiagnosticCode CardMissing { get; } = Error("LH345", "Card, sheet or handout is missing");

    /// <summary>An abbreviation that neither the slide nor one before it explains.</summary>
    public static DiagnosticCode SlideAbbreviation { get; } = Warning("LH346", "Abbreviation on a slide is not explained");

    /// <summary>A session without a part that it needs, or with one under a name that nothing knows.</summary>
    public static DiagnosticCode SessionPartMissing { get; } = Error("LH347", "Part of a session is missing or misnamed");

    /// <summary>An NHS number.</summary>
    public static DiagnosticCode NhsNumber { get; } = Error("LH401", "NHS number");

    /// <summary>A National Insurance number.</summary>
    public static DiagnosticCode InsuranceNumber { get; } = Error("LH402", "National Insurance number");

    /// <summary>A UK postcode.</summary>
    public static DiagnosticCode Postcode { get; } = Error("LH403", "Postcode");

    /// <summary>A street address.</summary>
    public static DiagnosticCode StreetAddress { get; } = Error("LH404", "Street address");

    /// <summary>A telephone number that is not a helpline's.</summary>
    public static DiagnosticCode PhoneNumber { get; } = Error("LH405", "Telephone number");

    /// <summary>An e-mail address that is not the hub's.</summary>
    public static DiagnosticCode EmailAddress { get; } = Error("LH406", "E-mail address");

    /// <summary>A date of birth, or the day on which a baby was due.</summary>
    public static DiagnosticCode BirthDate { get; } = Error("LH407", "Date of birth");

    /// <summary>The number of a case, crime or other file.</summary>
    public static DiagnosticCode FileReference { get; } = Error("LH408", "Case or crime number");

    /// <summary>An exact day in the story of a family.</summary>
    public static DiagnosticCode ExactDate { get; } = Warning("LH409", "Exact date in a case");

    /// <summary>An age in days or weeks.</summary>
    public static DiagnosticCode ExactAge { get; } = Warning("LH410", "Exact age in a case");

    /// <summary>A name in the story of a family.</summary>
    public static DiagnosticCode PersonName { get; } = Error("LH411", "Name of a person in a case");

    /// <summary>A school, street, small place or employer in the story of a family.</summary>
    public static DiagnosticCode CasePlace { get; } = Warning("LH412", "Place in a case");

    /// <summary>Details that together point to one family.</summary>
    public static DiagnosticCode Combination { get; } = Error("LH413", "Details that together point to one family");

    /// <summary>Details that nearly point to one family.</summary>
    public static DiagnosticCode NearCombination { get; } = Warning("LH414", "Many details of one family");

    /// <summary>A small count of people.</summary>
    public static DiagnosticCode SmallNumber { get; } = Warning("LH415", "Small number of people");

    /// <summary>An acceptance that matches no finding.</summary>
    public static DiagnosticCode AcceptanceUnused { get; } = Warning("LH416", "Accepted risk no longer applies");

    /// <summary>A picture or document that says where or by whom it was made.</summary>
    public static DiagnosticCode HiddenData { get; } = Error("LH417", "File contains hidden data");

    /// <summary>A picture or document that runs a program or loads something from another place.</summary>
    public static DiagnosticCode FileUnsafe { get; } = Error("LH419", "File is not safe to publish");

    /// <summary>A picture or document that is locked, damaged or of an unknown kind.</summary>
    public static DiagnosticCode FileUninspected { get; } = Error("LH420", "File cannot be inspected");

    /// <summary>A number plate.</summary>
    public static DiagnosticCode NumberPlate { get; } = Error("LH421", "Number plate");

    /// <summary>The name of an account with an online service, or the address of a profile.</summary>
    public static DiagnosticCode OnlineAccount { get; } = Error("LH422", "Online account");

    /// <summary>A single detail that few families share.</summary>
    public static DiagnosticCode SingleDetail { get; } = Warning("LH423", "Detail that few families share");

    /// <summary>A child's age together with a place, or two places.</summary>
    public static DiagnosticCode ChildInPlace { get; } = Error("LH424", "Child with a place and an age, school or street");

    /// <summary>A page for families that is hard to read.</summary>
    public static DiagnosticCode ReadingAge { get; } = Advice("LH501", "Hard to read");

    /// <summary>A long sentence.</summary>
    public static DiagnosticCode SentenceLong { get; } = Advice("LH502", "Long sentence");

    /// <summary>A word that blames families or hides facts.</summary>
    public static DiagnosticCode PlainerWord { get; } = Advice("LH503", "There is a plainer word");

    /// <summary>A table whose columns have no names.</summary>
    public static DiagnosticCode TableWithoutHeaders { get; } = Advice("LH504", "Table without headers");

    /// <summary>A source that the text never cites.</summary>
    public static DiagnosticCode SourceUncited { get; } = Advice("LH505", "Source is not cited");

    /// <summary>A finding that no recommendation or resource answers.</summary>
    public static DiagnosticCode FindingUnanswered { get; } = Advice("LH506", "Nothing answers this finding");

    /// <summary>A recommendation without an owner.</summary>
    public static DiagnosticCode RecommendationUnowned { get; } = Advice("LH507", "Recommendation without owner");

    /// <summary>A translation that does not name the text it was made from.</summary>
    public static DiagnosticCode TranslationUndated { get; } = Advice("LH508", "Translation does not name its text");

    /// <summary>A question of the bank that no tool asks.</summary>
    public static DiagnosticCode QuestionUnused { get; } = Advice("LH509", "No tool asks this question");

    /// <summary>Our own sentences inside findings that are not marked as ours.</summary>
    public static DiagnosticCode OwnWordsUnmarked { get; } = Advice("LH510", "Our own words inside a finding");

    /// <summary>A work that readers cannot get.</summary>
    public static DiagnosticCode SourceUnreachable { get; } = Advice("LH511", "Nothing says how to get the source");

    /// <summary>A name, number or detail in a sentence that reads like the board's own business and not like a case.</summary>
    public static DiagnosticCode BusinessOfBoard { get; } = Advice("LH512", "Reads like the board's own business");

    /// <summary>The whole table, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        FileUnreadable, FileNotUtf8, FrontMatterMissing, NotYaml, KeyUnknown, KeyMissing, ValueInvalid, DateInvalid, FileMisplaced,
        RawHtml, HeadingSkipped, AttributesInvalid, AlternativeTextMissing, LinkUnsafe, ContainerUnknown, CitationMalformed, ChartMalformed,
        WordsLost, MarkdownUnread, NeverClosed, TooComplex, CharacterUnfit, CommentInValue, FileUnused, LinkWithoutText,
        TermUnknown, IdDuplicate, AddressCollision, LinkBroken, AnchorBroken, CitationUnknown, ReferenceBroken, FileMissing,
        AbbreviationUnknown, TermContested, FigureWithoutBase, FigureImpossible, ReviewDatePassed, LinkTextVague, FindingsMissing,
        SecurityContactExpired, AccessibilityTestOld, ContrastLow, TranslationOld, HeldBack, NumberMadeUp,
        FormTooLong, EditionMissing, NotEmbeddable, WordingChanged,
        AddressMadeUp, SavingAsCost, StrengthUnsupported, BaseNotMarked, RecommendationsMissing, LawNotCurrent,
        PageMadeUp, ProgressDate, TranslationUnread,
        MinutesDoNotAddUp, SlideRestsOnNothing, GroundChanged, GroundUndated, VignetteUnmarked, CardMissing, SlideAbbreviation,
        SessionPartMissing,
        NhsNumber, InsuranceNumber, Postcode, StreetAddress, PhoneNumber, EmailAddress, BirthDate, FileReference, ExactDate, ExactAge,
        PersonName, CasePlace,
        Combination, NearCombination, SmallNumber, AcceptanceUnused, HiddenData, FileUnsafe, FileUninspected, NumberPlate, OnlineAccount,
        SingleDetail, ChildInPlace,
        ReadingAge, SentenceLong, PlainerWord, TableWithoutHeaders, SourceUncited, FindingUnanswered, RecommendationUnowned,
        TranslationUndated, QuestionUnused, OwnWordsUnmarked, SourceUnreachable, BusinessOfBoard,
    ];

    // They are easy to correct, or there is nothing to accept.
    private static IReadOnlyList<DiagnosticCode> NeverAccepted { get; } = [AcceptanceUnused, HiddenData, FileUnsafe, FileUninspected];

    /// <summary>Whether a finding with this code may be accepted with a reason.</summary>
    public static bool MayBeAccepted(string id) =>
        id.StartsWith("LH4", StringComparison.Ordinal) && !NeverAccepted.Any(code => code.Id == id) && All.Any(code => code.Id == id);

    private static DiagnosticCode Error(string id, string title) => new(id, title, Severity.Error);

    private static DiagnosticCode Warning(string id, string title) => new(id, title, Severity.Warning);

    private static DiagnosticCode Advice(string id, string title) => new(id, title, Severity.Advice);
}
