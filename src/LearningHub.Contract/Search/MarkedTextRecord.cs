namespace LearningHub.Contract.Search;

/// <summary>Plain text with what was asked for marked by ranges: nobody has to put HTML of ours into a page.</summary>
public sealed record MarkedTextRecord
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>What was asked for, in order, without overlap.</summary>
    public required IReadOnlyList<MarkRecord> Highlights { get; init; }

    /// <summary>The text in pieces that are marked as a whole or not at all. Written one after the other they give the text.</summary>
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
