namespace LearningHub.Content.Keys;

/// <summary>The kind of value of a key, in front matter or in a data file.</summary>
public enum KeyKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list of texts. One text counts as a list of one.</summary>
    TextList,

    /// <summary>A day, written as 2026-11-20.</summary>
    Date,

    /// <summary>A whole number from 0 up.</summary>
    Number,

    /// <summary>Yes or no; true and false are read as well.</summary>
    YesNo,

    /// <summary>One of the words of the key. Without the key, the first of them counts.</summary>
    Choice,

    /// <summary>A list of entries that have keys of their own.</summary>
    EntryList,

    /// <summary>A list of texts and of entries that have keys of their own.</summary>
    TextOrEntryList,

    /// <summary>One group of keys.</summary>
    Group,

    /// <summary>Keys that authors choose, each with a text.</summary>
    Pairs,

    /// <summary>A list of lists of texts.</summary>
    TextLists,

    /// <summary>A year, a month or a day.</summary>
    PartialDate,

    /// <summary>A whole address on the web.</summary>
    WebAddress,

    /// <summary>An id: lower-case letters, digits and hyphens.</summary>
    Id,
}
