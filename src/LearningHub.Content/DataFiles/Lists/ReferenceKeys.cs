using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of a work in <c>references.yml</c>.</summary>
public static class ReferenceKeys
{
    /// <summary>Its id.</summary>
    public static DataKey Id { get; } = new("id", KeyKind.Id)
    {
        Meaning = "Its id, which citations use.",
        Example = "ce-child-in-need-2014",
        IsNeeded = true,
    };

    /// <summary>What it is.</summary>
    public static DataKey Type { get; } = new("type", KeyKind.Text)
    {
        Meaning = "What it is: report, book, article-journal, chapter, webpage or the like.",
        Example = "report",
    };

    /// <summary>Its title.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "Its title, as printed.",
        Example = "Audit of child in need plans",
        IsNeeded = true,
    };

    /// <summary>Who wrote it.</summary>
    public static DataKey Author { get; } = new("author", KeyKind.TextList)
    {
        Meaning = "Who wrote it: people or organisations.",
        Example = "[Name of the board]",
    };

    /// <summary>Who published it.</summary>
    public static DataKey Publisher { get; } = new("publisher", KeyKind.Text)
    {
        Meaning = "Who published it.",
        Example = "Name of the board",
    };

    /// <summary>Where it appeared.</summary>
    public static DataKey ContainerTitle { get; } = new("container-title", KeyKind.Text)
    {
        Meaning = "The journal, book or site in which it appeared.",
        Example = "Name of the journal",
    };

    /// <summary>When it appeared.</summary>
    public static DataKey Issued { get; } = new("issued", KeyKind.PartialDate)
    {
        Meaning = "When it appeared: a year, a month or a day.",
        Example = "2014-04",
    };

    /// <summary>Its licence.</summary>
    public static DataKey Licence { get; } = new("licence", KeyKind.Text)
    {
        Meaning = "The licence under which it may be used.",
        Example = "unknown",
        IsNeeded = true,
        Vocabulary = vocabularies => vocabularies.Licences,
    };

    /// <summary>Where it can be read.</summary>
    public static DataKey Url { get; } = new("URL", KeyKind.WebAddress)
    {
        Meaning = "Where it can be read.",
        Example = "https://www.gov.uk/guidance",
    };

    /// <summary>How to get it.</summary>
    public static DataKey HowToGet { get; } = new("how-to-get", KeyKind.Text)
    {
        Meaning = "Who holds it and how to get it, where it has no public address.",
        Example = "Ask the board that made it.",
    };

    /// <summary>A note.</summary>
    public static DataKey Note { get; } = new("note", KeyKind.Text)
    {
        Meaning = "A note for people who cite it.",
        Example = "Paragraphs are counted as printed.",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
        [Id, Type, Title, Author, Publisher, ContainerTitle, Issued, Licence, Url, HowToGet, Note];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("references.yml", "this reference", All) { IsList = true };
}
