using System.Globalization;

namespace LearningHub.Contract.Paging;

/// <summary>Cuts lists into pages.</summary>
public static class RecordPages
{
    /// <summary>Most records on a page.</summary>
    public const int LargestPage = 100;

    /// <summary>The default number of records on a page.</summary>
    public const int UsualPage = 20;

    /// <summary>Highest number of a page.</summary>
    public const int LastNumber = 10_000;

    /// <summary>One page of a list.</summary>
    /// <param name="records">The whole list.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">The largest number of records on a page; 0 for only the total.</param>
    /// <param name="address">Address of the list with its filters but without the page, for example
    /// <c>/api/v1/findings?kind=strength</c>.</param>
    public static RecordPage<T> Cut<T>(IReadOnlyList<T> records, int page, int size, string address)
    {
        return new RecordPage<T>
        {
            Total = records.Count,
            Page = page,
            PageSize = size,
            Results = size == 0 ? [] : [.. records.Skip((page - 1) * size).Take(size)],
            Links = Links(records.Count, page, size, address),
        };
    }

    /// <summary>The links from one page of a list to the others.</summary>
    /// <param name="total">Records on all pages.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">The largest number of records on a page; 0 if only the total was asked for.</param>
    /// <param name="address">Address of the list with its filters but without the page.</param>
    public static PageLinks Links(int total, int page, int size, string address)
    {
        if (size == 0) return new PageLinks { Self = Address(page) };
        var last = Math.Max(1, (total + size - 1) / size);
        return new PageLinks
        {
            Self = Address(page),
            First = Address(1),
            Previous = page > 1 ? Address(Math.Min(page - 1, last)) : null,
            Next = page < last ? Address(page + 1) : null,
            Last = Address(last),
        };

        string Address(int number) => string.Create(
            CultureInfo.InvariantCulture,
                $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={number}&page_size={size}");
    }
}
