namespace LearningHub.Content.Editing.Settings;

/// <summary>An entry of a list in a data file.</summary>
/// <param name="Start">The beginning of its first line in the text.</param>
/// <param name="End">The end of its last line, without the line end.</param>
/// <param name="Indent">Spaces before its hyphen.</param>
/// <param name="IsBracketed">Whether it is written between brackets.</param>
/// <param name="Values">Its texts, by key.</param>
/// <param name="IsFlat">Whether each of its keys has a text or a list of texts. Others are left to the whole file.</param>
public sealed record ListEntry(
    int Start, int End, int Indent, bool IsBracketed, IReadOnlyDictionary<string, IReadOnlyList<string>> Values, bool IsFlat)
{
    /// <summary>The texts of a key; empty if it is missing.</summary>
    public IReadOnlyList<string> ValuesFor(string key) => Values.GetValueOrDefault(key) ?? [];

    /// <summary>Whether another entry says the same.</summary>
    public bool SaysTheSame(ListEntry other) =>
        Values.Count == other.Values.Count && Values.All(each => other.ValuesFor(each.Key).SequenceEqual(each.Value));
}
