namespace LearningHub.Content.Diagnostics;

/// <summary>Every kind of fault that the hub knows. 1xx: a file alone; 2xx: files together; 3xx: what the words say.</summary>
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

    /// <summary>A key that means nothing here.</summary>
    public static DiagnosticCode KeyUnknown { get; } = Error("LH105", "Unknown key");

    /// <summary>A key that must be there is not.</summary>
    public static DiagnosticCode KeyMissing { get; } = Error("LH106", "Key is missing");

    /// <summary>A value of the wrong kind.</summary>
    public static DiagnosticCode ValueInvalid { get; } = Error("LH107", "Value does not fit");

    /// <summary>No date, or not written as year-month-day.</summary>
    public static DiagnosticCode DateInvalid { get; } = Error("LH108", "Not a date");

    /// <summary>A file in a folder that is no section, or with a name that cannot be an address.</summary>
    public static DiagnosticCode FileMisplaced { get; } = Error("LH109", "File is in the wrong place or wrongly named");

    /// <summary>HTML in a text.</summary>
    public static DiagnosticCode RawHtml { get; } = Error("LH110", "HTML is not allowed");

    /// <summary>A heading that leaves out a level.</summary>
    public static DiagnosticCode HeadingSkipped { get; } = Error("LH111", "Heading level is skipped");

    /// <summary>A finding, recommendation or chart whose braces do not say what they must.</summary>
    public static DiagnosticCode AttributesInvalid { get; } = Error("LH112", "Attributes do not fit");

    /// <summary>A picture without alternative text.</summary>
    public static DiagnosticCode AlternativeTextMissing { get; } = Error("LH113", "Picture has no alternative text");

    /// <summary>A link such as <c>javascript:</c>.</summary>
    public static DiagnosticCode LinkUnsafe { get; } = Error("LH114", "Link is not safe");

    /// <summary>A <c>:::</c> container with an unknown name.</summary>
    public static DiagnosticCode ContainerUnknown { get; } = Error("LH115", "Unknown container");

    /// <summary>A citation that cannot be taken apart.</summary>
    public static DiagnosticCode CitationMalformed { get; } = Error("LH116", "Citation cannot be read");

    /// <summary>A chart that cannot be drawn.</summary>
    public static DiagnosticCode ChartMalformed { get; } = Error("LH117", "Chart cannot be drawn");

    /// <summary>A term that is in no vocabulary.</summary>
    public static DiagnosticCode TermUnknown { get; } = Error("LH201", "Unknown term");

    /// <summary>An id given twice.</summary>
    public static DiagnosticCode IdDuplicate { get; } = Error("LH202", "Id is used twice");

    /// <summary>Two things at one address.</summary>
    public static DiagnosticCode AddressCollision { get; } = Error("LH203", "Two things have the same address");

    /// <summary>A link to a file that is not there.</summary>
    public static DiagnosticCode LinkBroken { get; } = Error("LH204", "Link leads nowhere");

    /// <summary>A link to a heading, finding or recommendation that is not there.</summary>
    public static DiagnosticCode AnchorBroken { get; } = Error("LH205", "Place in the linked page does not exist");

    /// <summary>A citation of a work that is not in the list.</summary>
    public static DiagnosticCode CitationUnknown { get; } = Error("LH206", "Unknown citation");

    /// <summary>An id in front matter or data that nothing has.</summary>
    public static DiagnosticCode ReferenceBroken { get; } = Error("LH207", "Id is not known");

    /// <summary>A picture or other file that is not there.</summary>
    public static DiagnosticCode FileMissing { get; } = Error("LH208", "File is missing");

    /// <summary>An abbreviation that a public page does not explain.</summary>
    public static DiagnosticCode AbbreviationUnknown { get; } = Error("LH301", "Abbreviation is not explained");

    /// <summary>A contested term outside quotation marks.</summary>
    public static DiagnosticCode TermContested { get; } = Error("LH302", "Contested term without quotation marks");

    /// <summary>A percentage without the number it is of.</summary>
    public static DiagnosticCode FigureWithoutBase { get; } = Error("LH303", "Percentage without its base");

    /// <summary>A percentage that its base cannot give.</summary>
    public static DiagnosticCode FigureImpossible { get; } = Error("LH304", "Percentage does not fit its base");

    /// <summary>A review date in the past.</summary>
    public static DiagnosticCode ReviewDatePassed { get; } = Warning("LH305", "Review date has passed");

    /// <summary>A link text that says nothing alone.</summary>
    public static DiagnosticCode LinkTextVague { get; } = Warning("LH306", "Link text says nothing by itself");

    /// <summary>A resource that must have findings and has none.</summary>
    public static DiagnosticCode FindingsMissing { get; } = Warning("LH307", "No findings");

    /// <summary>The security contact has run out.</summary>
    public static DiagnosticCode SecurityContactExpired { get; } = Error("LH308", "Security contact has expired");

    /// <summary>The last accessibility test is over a year old.</summary>
    public static DiagnosticCode AccessibilityTestOld { get; } = Error("LH309", "Accessibility test is over a year old");

    /// <summary>A brand colour on which white text cannot be read.</summary>
    public static DiagnosticCode ContrastLow { get; } = Error("LH310", "Colour has too little contrast");

    /// <summary>The whole table, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        FileUnreadable, FileNotUtf8, FrontMatterMissing, NotYaml, KeyUnknown, KeyMissing, ValueInvalid, DateInvalid, FileMisplaced,
        RawHtml, HeadingSkipped, AttributesInvalid, AlternativeTextMissing, LinkUnsafe, ContainerUnknown, CitationMalformed, ChartMalformed,
        TermUnknown, IdDuplicate, AddressCollision, LinkBroken, AnchorBroken, CitationUnknown, ReferenceBroken, FileMissing,
        AbbreviationUnknown, TermContested, FigureWithoutBase, FigureImpossible, ReviewDatePassed, LinkTextVague, FindingsMissing,
        SecurityContactExpired, AccessibilityTestOld, ContrastLow,
    ];

    private static DiagnosticCode Error(string id, string title) => new(id, title, Severity.Error);

    private static DiagnosticCode Warning(string id, string title) => new(id, title, Severity.Warning);
}
