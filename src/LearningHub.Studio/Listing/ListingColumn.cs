namespace LearningHub.Studio.Listing;

/// <summary>A column of the table of resources.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Sorted">Sorts by it. Rows without a value come last.</param>
public sealed record ListingColumn(string Id, string Label, Func<IEnumerable<ListingRow>, bool, IOrderedEnumerable<ListingRow>> Sorted)
{
    /// <summary>The columns that can be sorted, from left to right.</summary>
    public static IReadOnlyList<ListingColumn> All { get; } =
    [
        ByText("title", "Title", row => row.Title), ByText("type", "Type", row => row.Type.Label),
        ByText("status", "Status", row => row.Status), ByText("owner", "Owner", row => row.Owner),
        ByValue("review", "Review by", row => row.ReviewBy), ByValue("problems", "Problems", row => row.Problems),
        ByValue("changed", "Last changed", row => row.Changed),
    ];

    /// <summary>The column with a name in an address; null if there is none.</summary>
    public static ListingColumn? Find(string id) => All.FirstOrDefault(column => column.Id == id);

    /// <summary>The rows in the order of a column, those that are equal by title.</summary>
    public static IEnumerable<ListingRow> Sort(IEnumerable<ListingRow> rows, ListingColumn? column, bool isDescending) =>
        column is null ? rows : column.Sorted(rows, isDescending).ThenBy(row => row.Title, StringComparer.OrdinalIgnoreCase);

    private static ListingColumn ByText(string id, string label, Func<ListingRow, string?> value) => new(id, label, (rows, isDescending) =>
    {
        var sorted = rows.OrderBy(row => string.IsNullOrEmpty(value(row)));
        return isDescending
            ? sorted.ThenByDescending(value, StringComparer.OrdinalIgnoreCase)
            : sorted.ThenBy(value, StringComparer.OrdinalIgnoreCase);
    });

    private static ListingColumn ByValue<T>(string id, string label, Func<ListingRow, T> value) => new(id, label, (rows, isDescending) =>
    {
        var sorted = rows.OrderBy(row => value(row) is null);
        return isDescending ? sorted.ThenByDescending(value) : sorted.ThenBy(value);
    });
}
