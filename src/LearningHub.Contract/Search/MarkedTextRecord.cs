namespace LearningHub.Contract.Search;

/// <summary>Plain text with ranges that match the query, so clients need not insert our HTML.</summary>
public sealed record MarkedTextRecord
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The matching ranges, in order, without overlap.</summary>
    public required IReadOnlyList<MarkRecord> Highlights { get; init; }

    /// <summary>The text in parts that are completely marked or not marked. Together they are the text.</summary>
    public IEnumerable<(string Text, bool IsMatch)> Runs()
    {
        var at = 0;
        foreach (var mark in Highlights)
        {
            if (mark.Start > at) yield return (Text[at..mark.Start], false);
            yield return (Text.Substring(mark.Start, mark.Length), true);
            at = mark.Start + mark.Length;
        }
        if (at < Text.Length) yield return (Text[at..], false);
    }
}
