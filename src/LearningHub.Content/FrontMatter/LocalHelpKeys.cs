using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys of an entry of the directory of local help.</summary>
public static class LocalHelpKeys
{
    /// <summary>Telephone number.</summary>
    public static FrontMatterKey Telephone { get; } = Text("telephone", "The number that families ring.", "0808 800 5000");

    /// <summary>Web address.</summary>
    public static FrontMatterKey WebAddress { get; } = Text("web-address", "Its own website.", "https://help.example.org/");

    /// <summary>Mail address.</summary>
    public static FrontMatterKey Email { get; } = Text("email", "Its mail address.", "hello@help.example.org");

    /// <summary>Who can use it.</summary>
    public static FrontMatterKey ForWhom { get; } = Text("for-whom", "Who can use it.", "Any parent who lives in the area");

    /// <summary>Where it works.</summary>
    public static FrontMatterKey Area { get; } = Text("area", "The area that it serves.", "The whole county");

    /// <summary>When it is open.</summary>
    public static FrontMatterKey Hours { get; } = Text("hours", "When somebody answers.", "Monday to Friday, 9am to 8pm");

    /// <summary>How to get help.</summary>
    public static FrontMatterKey HowToGetHelp { get; } = Text(
        "how-to-get-help", "Whether families can ask for it themselves, and how.", "Ring; nobody has to send you");

    /// <summary>These keys, in the order in which drafts have them.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } = [Telephone, WebAddress, Email, ForWhom, Area, Hours, HowToGetHelp];

    private static FrontMatterKey Text(string name, string meaning, string example) => new(name, KeyKind.Text)
    {
        Meaning = meaning,
        Example = example,
        Types = [ResourceType.LocalHelp],
    };
}
