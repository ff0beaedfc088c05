namespace LearningHub.Site.Pages.Search.Paging;

/// <summary>Navigation through pages of results.</summary>
/// <param name="Pages">First and last page, the one shown and its neighbours, with gaps between them.</param>
/// <param name="PreviousHref">The page before; null on the first.</param>
/// <param name="NextHref">The page after; null on the last.</param>
public sealed record PagingView(IReadOnlyList<PageLink> Pages, string? PreviousHref, string? NextHref)
{
    /// <summary>Paging as GOV.UK's component lays it out, or null where everything fits on one page.</summary>
    /// <param name="current">Page shown, from 1 to <paramref name="count"/>.</param>
    /// <param name="count">Number of pages.</param>
    /// <param name="href">Gives the address of a page.</param>
    public static PagingView? For(int current, int count, Func<int, string> href)
    {
        if (count < 2) return null;
        ArgumentOutOfRangeException.ThrowIfLessThan(current, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(current, count);
        var pages = new List<PageLink>();
        var last = 0;
        foreach (var number in Enumerable.Range(1, count).Where(page => page == 1 || page == count || Math.Abs(page - current) <= 1))
        {
            // A gap of one page would take as much room as the page itself.
            if (number - last == 2) pages.Add(new PageLink(number - 1, href(number - 1), false));
            else if (number - last > 2) pages.Add(PageLink.Gap);
            pages.Add(new PageLink(number, href(number), number == current));
            last = number;
        }
        return new PagingView(pages, current > 1 ? href(current - 1) : null, current < count ? href(current + 1) : null);
    }
}
