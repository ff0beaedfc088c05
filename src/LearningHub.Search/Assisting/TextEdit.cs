namespace LearningHub.Search.Assisting;

/// <summary>A word of a query with another in its place.</summary>
internal readonly record struct TextEdit(int Start, string Old, string New)
{
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(each => each.Start))
        {
            if (edit.Start >= 0 && edit.Start < text.Length
                && string.Compare(text, edit.Start, edit.Old, 0, edit.Old.Length, StringComparison.OrdinalIgnoreCase) == 0)
                text = string.Concat(text.AsSpan(0, edit.Start), edit.New, text.AsSpan(edit.Start + edit.Old.Length));
        }
        return text;
    }
}
