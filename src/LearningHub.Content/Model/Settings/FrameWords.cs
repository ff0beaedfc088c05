namespace LearningHub.Content.Model.Settings;

/// <summary>The words around the text of a page (menus, exit, foot of the page) in other languages, from <c>words.yml</c>.</summary>
/// <param name="ByLanguage">Translations by language, and in each by the English phrase.</param>
public sealed record FrameWords(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByLanguage)
{
    /// <summary>No translations.</summary>
    public static FrameWords Empty { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, string>>());

    /// <summary>Every phrase that can be translated.</summary>
    public static IReadOnlyList<string> Phrases { get; } =
    [
        "Skip to main content", "Exit this page", "Emergency", "Leave this page quickly", "Menu", "Home", "Breadcrumb", "Search",
            "Search this hub",
        "Audits", "Research", "Frameworks", "Tools", "Good practice", "Programmes", "Briefings", "Training", "For families", "Pages",
        "Practice themes", "Recommendations", "What’s new", "Glossary", "References", "Law and guidance", "Levels of need", "For your role",
        "Use our data", "Accessibility statement", "Software licences", "About this site", "Contents", "In other languages",
        "Print this page",
        "This translation may be older than the original", "No native reader has read this translation yet", "Read the original",
        "Findings", "Local help", "Voices",
    ];
}
