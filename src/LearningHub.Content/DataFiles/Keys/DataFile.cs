namespace LearningHub.Content.DataFiles.Keys;

/// <summary>A data file of the content folder and its keys.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="What">What messages call the map or entry that has the keys, for example "this term".</param>
/// <param name="Keys">Its keys, or those of each entry, in the order in which the help lists them.</param>
public sealed record DataFile(string Name, string What, IReadOnlyList<DataKey> Keys)
{
    /// <summary>Whether the file is a list of entries with these keys. Otherwise the file itself has the keys.</summary>
    public bool IsList { get; init; }

    /// <summary>For a file whose own keys are names that editors choose, each with a group of these keys: an example of such a name. Null
    /// for all other files.</summary>
    public string? EntryName { get; init; }
}
