using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of a language in <c>words.yml</c>: the English phrases around a page. The examples are Welsh.</summary>
public static class FrameWordKeys
{
    /// <summary>The phrases, in the order in which a page has them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        Phrase("Skip to main content", "A link at the top of each page, for people who use a keyboard.", "Neidio i’r prif gynnwys"),
        Phrase("Exit this page", "The button that leaves the page at once.", "Gadael y dudalen hon"),
        Phrase("Emergency", "What a screen reader says before the words of that button.", "Argyfwng"),
        Phrase(
            "Leave this page quickly", "What a screen reader calls the part of the page with that button.",
            "Gadael y dudalen hon yn gyflym"),
        Phrase("Menu", "The button that opens the menu on a phone, and the name of the menu.", "Dewislen"),
        Phrase("Home", "The first link of the path at the top of a page.", "Hafan"),
        Phrase("Breadcrumb", "What a screen reader calls that path.", "Ble rydych chi"),
        Phrase("Search", "The button of the search box, and a link in the menu.", "Chwilio"),
        Phrase("Search this hub", "The label of the search box.", "Chwilio’r wefan hon"),
        Phrase("Audits", "A link in menus.", "Archwiliadau"),
        Phrase("Research", "A link in menus.", "Ymchwil"),
        Phrase("Frameworks", "A link in menus.", "Fframweithiau"),
        Phrase("Tools", "A link in menus.", "Offer"),
        Phrase("Good practice", "A link in menus.", "Arfer da"),
        Phrase("Programmes", "A link in menus.", "Rhaglenni"),
        Phrase("Briefings", "A link in menus.", "Briffiau"),
        Phrase("Training", "A link in menus.", "Hyfforddiant"),
        Phrase("For families", "A link in menus.", "I deuluoedd"),
        Phrase("Pages", "A link in menus.", "Tudalennau"),
        Phrase("Practice themes", "A link in menus.", "Themâu ymarfer"),
        Phrase("Recommendations", "A link in menus.", "Argymhellion"),
        Phrase("What’s new", "A link in menus.", "Beth sy’n newydd"),
        Phrase("Glossary", "A link in menus.", "Geirfa"),
        Phrase("References", "A link in menus.", "Cyfeiriadau"),
        Phrase("Law and guidance", "A link in menus.", "Y gyfraith a chanllawiau"),
        Phrase("Levels of need", "A link in menus.", "Lefelau angen"),
        Phrase("For your role", "A link in menus.", "Ar gyfer eich rôl"),
        Phrase("Use our data", "A link in menus.", "Defnyddio ein data"),
        Phrase("Accessibility statement", "A link at the foot of each page.", "Datganiad hygyrchedd"),
        Phrase("Software licences", "A link at the foot of each page.", "Trwyddedau meddalwedd"),
        Phrase("About this site", "What a screen reader calls the foot of the page.", "Ynglŷn â’r wefan hon"),
        Phrase("Contents", "The heading of the list of contents.", "Cynnwys"),
        Phrase("In other languages", "The heading above links to translations.", "Mewn ieithoedd eraill"),
        Phrase("Print this page", "The button that prints.", "Argraffu’r dudalen hon"),
        Phrase(
            "This translation may be older than the original", "A note on a translation whose original has changed.",
            "Gall y cyfieithiad hwn fod yn hŷn na’r gwreiddiol"),
        Phrase(
            "No native reader has read this translation yet", "A note on a translation that nobody has looked through.",
            "Nid oes siaradwr Cymraeg wedi darllen y cyfieithiad hwn eto"),
        Phrase("Read the original", "The link in both notes.", "Darllen y gwreiddiol"),
        Phrase("Findings", "A link in menus.", "Canfyddiadau"),
        Phrase("Local help", "A link in menus.", "Help lleol"),
        Phrase("Voices", "A link in menus.", "Lleisiau"),
    ];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("words.yml", "this language", All) { EntryName = "cy" };

    private static DataKey Phrase(string english, string meaning, string example) =>
        new(english, KeyKind.Text) { Meaning = meaning, Example = example };
}
