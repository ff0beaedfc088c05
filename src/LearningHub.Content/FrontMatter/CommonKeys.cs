using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys that every type of resource may have.</summary>
public static class CommonKeys
{
    private static readonly ResourceType[] ListedTypes = [.. ResourceType.All.Where(type => type.IsListed)];

    /// <summary>Heading of the page.</summary>
    public static FrontMatterKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "The title that readers see. Put it in double quotation marks if it has a colon in it.",
        Example = "Minutes that reach everyone",
        NeededIn = ResourceType.All,
        Template = "{title}",
    };

    /// <summary>Words under the title and in lists.</summary>
    public static FrontMatterKey Summary { get; } = new("summary", KeyKind.Text)
    {
        Meaning = "One or two sentences, at most 300 characters, that say what a reader finds. Lists and search results show it.",
        Example = "What the audit found about minutes, and what helps.",
        NeededIn = ResourceType.All,
        Template = "{summary}",
    };

    /// <summary>The type, which the folder gives.</summary>
    public static FrontMatterKey Type { get; } = new("type", KeyKind.Text)
    {
        Meaning = "The type of resource. The folder says it already, so you can leave this out.",
        Example = "briefing",
    };

    /// <summary>Practice themes.</summary>
    public static FrontMatterKey Themes { get; } = new("themes", KeyKind.TextList)
    {
        Meaning = "What it is about.",
        Example = "[supervision, record-keeping]",
        Vocabulary = vocabularies => vocabularies.PracticeThemes,
        Template = "[]",
        TemplateNote = "see vocabularies.yml, for example [supervision, record-keeping]",
    };

    /// <summary>Readers.</summary>
    public static FrontMatterKey Audiences { get; } = new("audiences", KeyKind.TextList)
    {
        Meaning = "Who it is for.",
        Example = "[social-worker, health-visitor]",
        Vocabulary = vocabularies => vocabularies.Audiences,
        Template = "[]",
        TemplateNote = "for example [social-worker, health-visitor]",
    };

    /// <summary>Levels of need.</summary>
    public static FrontMatterKey Levels { get; } = new("levels", KeyKind.TextList)
    {
        Meaning = "The levels of need that it is about.",
        Example = "[child-in-need]",
        Vocabulary = vocabularies => vocabularies.Levels,
        Template = "[]",
        TemplateNote = "for example [child-in-need]",
    };

    /// <summary>Ages of the children.</summary>
    public static FrontMatterKey Ages { get; } = new("ages", KeyKind.TextList)
    {
        Meaning = "The ages of the children that it is about.",
        Example = "[baby, early-years]",
        Vocabulary = vocabularies => vocabularies.Ages,
    };

    /// <summary>Day of publication.</summary>
    public static FrontMatterKey Published { get; } = new("published", KeyKind.Date)
    {
        Meaning = "The day on which it is published. A resource with a future day is held back until then.",
        Example = "2026-11-20",
        NeededIn = ListedTypes,
        Template = "{today}",
    };

    /// <summary>The first day on the site, if it is later than the day of publication.</summary>
    public static FrontMatterKey PublishOn { get; } = new("publish-on", KeyKind.Date)
    {
        Meaning = "The day on which it appears. It is held back until then, and counts as published on that day.",
        Example = "2026-12-01",
    };

    /// <summary>The last day on the site.</summary>
    public static FrontMatterKey PublishUntil { get; } = new("publish-until", KeyKind.Date)
    {
        Meaning = "The last day on which it is on the site. After that day its page says that it was withdrawn.",
        Example = "2027-03-31",
    };

    /// <summary>Day of the last review.</summary>
    public static FrontMatterKey Reviewed { get; } = new("reviewed", KeyKind.Date)
    {
        Meaning = "The day on which somebody last read it through.",
        Example = "2026-11-20",
    };

    /// <summary>Last day before the next review.</summary>
    public static FrontMatterKey ReviewBy { get; } = new("review-by", KeyKind.Date)
    {
        Meaning = "The day by which somebody reads it again. After that day the check warns, and the page says so to its readers.",
        Example = "2027-11-20",
        NeededIn = ListedTypes,
        Template = "{next-year}",
    };

    /// <summary>The role that looks after it.</summary>
    public static FrontMatterKey Owner { get; } = new("owner", KeyKind.Text)
    {
        Meaning = "The role that looks after it, never the name of a person.",
        Example = "Learning and development officer",
        NeededIn = ListedTypes,
        Template = "{owner}",
    };

    /// <summary>Draft, published or archived.</summary>
    public static FrontMatterKey Status { get; } = new("status", KeyKind.Choice)
    {
        Meaning = "Whether readers see it. A draft is not on the site. What is archived stays there and is marked as old.",
        Example = "draft",
        Words = ["published", "draft", "archived"],
        Template = "draft",
        TemplateNote = "change to published when it is ready",
    };

    /// <summary>Works that it is made from.</summary>
    public static FrontMatterKey Source { get; } = new("source", KeyKind.TextList)
    {
        Meaning = "The works that it is made from: their ids in references.yml.",
        Example = "[ce-child-in-need-2014]",
        Target = KeyTarget.Reference,
    };

    /// <summary>Fingerprints of the imported report.</summary>
    public static FrontMatterKey ImportedText { get; } = new("imported-text", KeyKind.Text)
    {
        Meaning = "The file that helps the check find text that is still copied from an imported report. The import writes it.",
        Example = CopiedText.FileName,
        Target = KeyTarget.FileBeside,
    };

    /// <summary>What has replaced it.</summary>
    public static FrontMatterKey SupersededBy { get; } = new("superseded-by", KeyKind.Text)
    {
        Meaning = "The id of the resource that has replaced it.",
        Example = "minutes-that-reach-everyone",
        Target = KeyTarget.Resource,
    };

    /// <summary>Related resources.</summary>
    public static FrontMatterKey Related { get; } = new("related", KeyKind.TextList)
    {
        Meaning = "The ids of resources to read next.",
        Example = "[minutes-that-reach-everyone]",
        Target = KeyTarget.Resource,
    };

    /// <summary>Recommendations that it answers.</summary>
    public static FrontMatterKey RespondsTo { get; } = new("responds-to", KeyKind.TextList)
    {
        Meaning = "The recommendations that it answers: the id of the resource, a number sign, the id of the recommendation.",
        Example = "[audit-id#r-4]",
        Target = KeyTarget.Recommendation,
    };

    /// <summary>Findings that it builds on.</summary>
    public static FrontMatterKey Evidence { get; } = new("evidence", KeyKind.TextList)
    {
        Meaning = "The findings that it rests on: the id of the resource, a number sign, the id of the finding.",
        Example = "[audit-id#f-minutes]",
        Target = KeyTarget.Finding,
    };

    /// <summary>Earlier addresses.</summary>
    public static FrontMatterKey Aliases { get; } = new("aliases", KeyKind.TextList)
    {
        Meaning = "Earlier addresses. They lead readers to this page.",
        Example = "[/reports/old-name/]",
    };

    /// <summary>Language of the text.</summary>
    public static FrontMatterKey Language { get; } = new("lang", KeyKind.Text)
    {
        Meaning = "The code of the language in which it is written, where that is not the language of the hub.",
        Example = "ur",
    };

    /// <summary>The original of a translation.</summary>
    public static FrontMatterKey TranslationOf { get; } = new("translation-of", KeyKind.Text)
    {
        Meaning = "The id of the resource of which it is a translation.",
        Example = "worried-about-a-child",
        Target = KeyTarget.Resource,
    };

    /// <summary>Digest of the text that was translated.</summary>
    public static FrontMatterKey OriginalText { get; } = new("original-text", KeyKind.Text)
    {
        Meaning = "A code for the text that was translated. The check tells you what to write, and when the original has changed.",
        Example = "\"3f2a9c04d1be\"",
    };

    /// <summary>Whether a native reader has read the translation.</summary>
    public static FrontMatterKey NativeReader { get; } = new("native-reader", KeyKind.YesNo)
    {
        Meaning = "Write no while nobody who grew up with the language has read the translation. The page tells its readers.",
        Example = "no",
    };

    /// <summary>Whether everything in it is made up.</summary>
    public static FrontMatterKey MadeUp { get; } = new("made-up", KeyKind.YesNo)
    {
        Meaning = "Write yes if it is an example that nobody may take for real. The page says so, and only a demonstration may have it.",
        Example = "yes",
    };

    /// <summary>Whether "Exit this page" is offered.</summary>
    public static FrontMatterKey QuickExit { get; } = new("quick-exit", KeyKind.YesNo)
    {
        Meaning = "Whether the page offers \"Exit this page\". Pages for families do so by themselves.",
        Example = "yes",
    };

    /// <summary>Whether it may be about particular people.</summary>
    public static FrontMatterKey CaseMaterial { get; } = new("case-material", KeyKind.YesNo)
    {
        Meaning = "Write no if the page is not about particular people. The safety check then asks fewer questions.",
        Example = "no",
    };

    /// <summary>Findings of the safety check that are accepted.</summary>
    public static FrontMatterKey AcceptedRisks { get; } = new("accepted-risks", KeyKind.EntryList)
    {
        Meaning = "Findings of the safety check that somebody has decided to accept.",
        Example = "[{ code: LH415, text: \"the words\", reason: \"Printed in the report.\", role: Board manager }]",
        Keys = AcceptedRiskKeys.All,
    };

    /// <summary>These keys, in the order in which drafts have them.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } =
    [
        Title, Summary, Type, Themes, Audiences, Levels, Ages, Published, PublishOn, PublishUntil, Reviewed, ReviewBy, Owner, Status,
        Source, ImportedText, SupersededBy, Related, RespondsTo, Evidence, Aliases, Language, TranslationOf, OriginalText, NativeReader,
        MadeUp, QuickExit, CaseMaterial, AcceptedRisks,
    ];
}
