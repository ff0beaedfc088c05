namespace LearningHub.Site.Pages.Search.Paging;

/// <summary>A page of results, or a gap between two that are far apart.</summary>
/// <param name="Number">Number from 1; 0 for a gap.</param>
/// <param name="Href">Its address; empty for a gap.</param>
/// <param name="IsCurrent">Whether it is the page shown.</param>
public sealed record PageLink(int Number, string Href, bool IsCurrent)
{
    /// <summary>Pages left out.</summary>
    public static PageLink Gap { get; } = new(0, string.Empty, false);

    /// <summary>Whether pages are left out here.</summary>
    public bool IsGap => Number == 0;
}
