using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of a voice in <c>voices.yml</c>.</summary>
public static class VoiceKeys
{
    /// <summary>Its id.</summary>
    public static DataKey Id { get; } = new("id", KeyKind.Id)
    {
        Meaning = "Its id, the last part of its address.",
        Example = "same-people",
        IsNeeded = true,
    };

    /// <summary>What was said.</summary>
    public static DataKey Words { get; } = new("words", KeyKind.Text)
    {
        Meaning = "What was said, as the report prints it and no more than forty words, without quotation marks.",
        Example = "Having the same people has been really important.",
        IsNeeded = true,
    };

    /// <summary>Who spoke.</summary>
    public static DataKey Role { get; } = new("role", KeyKind.Choice)
    {
        Meaning = "Who spoke: parent, child, young-person, or relative for others of the family.",
        Example = "young-person",
        Words = ["parent", "child", "young-person", "relative"],
    };

    /// <summary>How the speaker is named.</summary>
    public static DataKey By { get; } = new("by", KeyKind.Text)
    {
        Meaning = "How readers see the speaker, in words that point to nobody.",
        Example = "A mother, on honesty",
        IsNeeded = true,
    };

    /// <summary>What help it is about.</summary>
    public static DataKey Setting { get; } = new("setting", KeyKind.Text)
    {
        Meaning = "The service or the moment that it is about.",
        Example = "Treatment for drug use",
        IsNeeded = true,
    };

    /// <summary>Where it was said.</summary>
    public static DataKey Said { get; } = new("said", KeyKind.Text)
    {
        Meaning = "Where it was said, or how the report came to it.",
        Example = "To inspectors",
        IsNeeded = true,
    };

    /// <summary>Practice themes.</summary>
    public static DataKey Themes { get; } = new("themes", KeyKind.TextList)
    {
        Meaning = "What it is about.",
        Example = "[supervision]",
        Vocabulary = vocabularies => vocabularies.PracticeThemes,
    };

    /// <summary>Where it is printed.</summary>
    public static DataKey Source { get; } = new("source", KeyKind.Text)
    {
        Meaning = "The work and the paragraph in which it is printed, as a citation without the brackets.",
        Example = "\"report, 3.7.2\"",
        IsNeeded = true,
    };

    /// <summary>Findings beside which it stands.</summary>
    public static DataKey Beside { get; } = new("beside", KeyKind.TextList)
    {
        Meaning = "The findings beside which it is shown. Courses that build on one of them show it too.",
        Example = "[audit-id#f-minutes]",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Id, Words, Role, By, Setting, Said, Themes, Source, Beside];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("voices.yml", "this voice", All) { IsList = true };
}
