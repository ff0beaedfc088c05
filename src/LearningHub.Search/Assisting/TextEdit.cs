namespace LearningHub.Search.Assisting;

/// <summary>A word of a query with another in its place.</summary>
/// <param name="Start">Where the word stands, in UTF-16 units.</param>
/// <param name="Old">As it was written.</param>
/// <param name="New">What it becomes.</param>
internal readonly record struct TextEdit(int Start, string Old, string New)
{
    /// <summary>The text with all edits made. A word that does not stand where it should, because marks were left out when it was read, stays.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(each => each.Start))
        {
            if (edit.Start >= 0 && edit.Start < text.Length && string.Compare(text, edit.Start, edit.Old, 0, edit.Old.Length, StringComparison.OrdinalIgnoreCase) == 0)
                text = string.Concat(text.AsSpan(0, edit.Start), edit.New, text.AsSpan(edit.Start + edit.Old.Length));
        }
        return text;
    }
}
