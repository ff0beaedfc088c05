using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Listing;

/// <summary>The library as one table.</summary>
public sealed record ListingPage
{
    /// <summary>The frame of the page.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The words that were searched for.</summary>
    public required string Words { get; init; }

    /// <summary>The type that was chosen; empty for all.</summary>
    public required string Type { get; init; }

    /// <summary>The status that was chosen; empty for all.</summary>
    public required string Status { get; init; }

    /// <summary>The column by which they are sorted; null: in the order of the files.</summary>
    public required ListingColumn? Column { get; init; }

    /// <summary>Whether the last comes first.</summary>
    public required bool IsDescending { get; init; }

    /// <summary>The resources.</summary>
    public required IReadOnlyList<ListingRow> Rows { get; init; }

    /// <summary>How many there are without words and choices.</summary>
    public required int All { get; init; }

    /// <summary>Other files that can be edited as text.</summary>
    public required IReadOnlyList<string> DataFiles { get; init; }
}

/// <summary>A resource in the table.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Type">Its type; null where its file could not be read.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, or its path where it has none.</param>
/// <param name="Status">"draft", "published", "archived", "held back", "ended" or "cannot be read".</param>
/// <param name="Owner">Who looks after it.</param>
/// <param name="ReviewBy">The day of its review.</param>
/// <param name="Problems">Number of errors and warnings.</param>
/// <param name="Changed">When its file was changed last.</param>
public sealed record ListingRow(
    string Path, ResourceType Type, string Id, string Title, string Status, string? Owner, DateOnly? ReviewBy, int Problems,
    DateTimeOffset Changed);
