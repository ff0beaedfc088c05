using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Hub;

/// <summary>The keys of <c>hub.yml</c>, the settings of a hub.</summary>
public static class HubKeys
{
    /// <summary>Name of the hub.</summary>
    public static DataKey Name { get; } = new("name", KeyKind.Text)
    {
        Meaning = "What the hub is called.",
        Example = "Learning Hub",
        IsNeeded = true,
        Template = "{name}",
    };

    /// <summary>The board.</summary>
    public static DataKey Board { get; } = new("board", KeyKind.Text)
    {
        Meaning = "The board that runs it.",
        Example = "Example Safeguarding Children Partnership",
        IsNeeded = true,
        Template = "{board}",
    };

    /// <summary>What it is for.</summary>
    public static DataKey Tagline { get; } = new("tagline", KeyKind.Text)
    {
        Meaning = "What it is for, in one sentence. It is shown on the home page.",
        Example = "What audits and research teach us about protecting children.",
        IsNeeded = true,
        Template = "\"What audits, reviews and research teach us about protecting children.\"",
    };

    /// <summary>Address of the site.</summary>
    public static DataKey Address { get; } = new("address", KeyKind.Text)
    {
        Meaning = "Where the site will be on the web: the whole address, with a slash at the end.",
        Example = "https://learning.example.org/",
        IsNeeded = true,
        Template = "{address}",
    };

    /// <summary>Language of the hub.</summary>
    public static DataKey Language { get; } = new("language", KeyKind.Text)
    {
        Meaning = "The code of the language of the hub.",
        Example = "cy",
        Otherwise = "en-GB",
        Template = "{language}",
    };

    /// <summary>How links are written.</summary>
    public static DataKey Links { get; } = new("links", KeyKind.Choice)
    {
        Meaning = "How links inside the site are written. With relative the site works in any folder of any host.",
        Example = "absolute",
        Words = ["relative", "absolute"],
        Template = "relative",
    };

    /// <summary>Colours and pictures.</summary>
    public static DataKey Brand { get; } = new("brand", KeyKind.Group)
    {
        Meaning = "Colours and pictures. White text must be readable on the colours. Replace logo.svg by a logo of your own.",
        IsNeeded = true,
        Keys = BrandKeys.All,
    };

    /// <summary>Contacts.</summary>
    public static DataKey Contacts { get; } = new("contacts", KeyKind.Group)
    {
        Meaning = "Who answers questions about the hub, and about accessibility.",
        IsNeeded = true,
        Keys = ContactKeys.All,
    };

    /// <summary>Box on every page.</summary>
    public static DataKey Concern { get; } = new("worried-about-a-child", KeyKind.Group)
    {
        Meaning = "The box on every page for people who are worried about a child. Ring each number once before you publish.",
        IsNeeded = true,
        Keys = ConcernKeys.All,
    };

    /// <summary>Where the exit leads.</summary>
    public static DataKey ExitTarget { get; } = new("exit-target", KeyKind.Text)
    {
        Meaning = "Where the button \"Exit this page\" leads: a page that says nothing about the reader.",
        Example = "https://www.bbc.co.uk/weather",
        IsNeeded = true,
        Template = "https://www.bbc.co.uk/weather",
    };

    /// <summary>Security contact.</summary>
    public static DataKey Security { get; } = new("security", KeyKind.Group)
    {
        Meaning = "Whom to tell about security weaknesses of the site.",
        IsNeeded = true,
        Keys = SecurityKeys.All,
    };

    /// <summary>Accessibility statement.</summary>
    public static DataKey Accessibility { get; } = new("accessibility", KeyKind.Group)
    {
        Meaning = "The accessibility statement, which the law asks for. Have the site tested, then write the day, how it was done and "
            + "what was found.",
        IsNeeded = true,
        Keys = AccessibilityKeys.All,
    };

    /// <summary>Known abbreviations.</summary>
    public static DataKey KnownAbbreviations { get; } = new("known-abbreviations", KeyKind.TextList)
    {
        Meaning = "Abbreviations that everybody knows. Others are explained in glossary.yml.",
        Example = "[UK, NHS, GP]",
        Template = "{known-abbreviations}",
    };

    /// <summary>Types offered as Word files.</summary>
    public static DataKey Papers { get; } = new("papers", KeyKind.TextList)
    {
        Meaning = "The types of resource whose pages offer themselves as Word files, made with each build. Without the key: training, tool "
            + "and briefing. Write [] for none.",
        Example = "[training, tool, briefing, audit]",
    };

    /// <summary>Licence of the data.</summary>
    public static DataKey DataLicence { get; } = new("data-licence", KeyKind.Text)
    {
        Meaning = "The licence under which others may use the hub's own words and data.",
        Example = "unknown",
        Vocabulary = vocabularies => vocabularies.Licences,
    };

    /// <summary>Entries of a feed.</summary>
    public static DataKey FeedItems { get; } = new("feed-items", KeyKind.Number)
    {
        Meaning = "How many entries a feed has.",
        Example = "20",
        Otherwise = "50",
    };

    /// <summary>Largest small number.</summary>
    public static DataKey SmallNumber { get; } = new("small-number", KeyKind.Number)
    {
        Meaning = "The largest count of people that is too small to publish.",
        Example = "4",
        Otherwise = "5",
    };

    /// <summary>Reading age of pages for families.</summary>
    public static DataKey ReadingAge { get; } = new("reading-age", KeyKind.Number)
    {
        Meaning = "The highest reading age, in years, for pages for families.",
        Example = "11",
        Otherwise = "9",
    };

    /// <summary>For how many weeks searches are counted.</summary>
    public static DataKey CountSearches { get; } = new("count-searches", KeyKind.Number)
    {
        Meaning = "For how many weeks the host keeps counts of what people search for. Without it nothing is counted. The page with the id "
            + "privacy tells readers.",
        Example = "26",
        Otherwise = "0",
    };

    /// <summary>Weights of messages.</summary>
    public static DataKey Checks { get; } = new("checks", KeyKind.Pairs)
    {
        Meaning = "Codes of messages with their severity: off, advice, warning or error.",
        Example = "{ LH504: \"off\" }",
    };

    /// <summary>Whether it is a demonstration.</summary>
    public static DataKey Demonstration { get; } = new("demonstration", KeyKind.YesNo)
    {
        Meaning = "Write yes only for a demonstration: then made-up numbers and addresses may be published, and each page says so.",
        Example = "yes",
        Otherwise = "no",
    };

    /// <summary>What people come for.</summary>
    public static DataKey Needs { get; } = new("needs", KeyKind.EntryList)
    {
        Meaning = "What people come for, on the home page. Each leads to a practice theme or to a resource.",
        Keys = NeedKeys.All,
        Template = """
            - title: Help for your own family
              text: Plain words for children and parents, and whom to tell.
              resource: when-a-parent-drinks
            - title: When home does not feel safe
              text: What can help now, and later.
              resource: if-home-does-not-feel-safe
            - title: Worried about a child
              text: When to speak up, whom to tell and what happens next.
              resource: worried-about-a-child
            """,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        Name, Board, Tagline, Address, Language, Links, Brand, Contacts, Concern, ExitTarget, Security, Accessibility,
        KnownAbbreviations, Papers, DataLicence, FeedItems, SmallNumber, ReadingAge, CountSearches, Checks, Demonstration, Needs,
    ];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("hub.yml", "hub.yml", All);
}
