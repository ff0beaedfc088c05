namespace LearningHub.Site;

/// <summary>What a file of the site is made from. Files made from the whole library take longest, so a build starts with them.</summary>
public enum SiteOutputKind
{
    /// <summary>Pages, feeds, pictures and other files.</summary>
    Page,

    /// <summary>The library as data.</summary>
    Dataset,

    /// <summary>The index that browsers search.</summary>
    StaticIndex,
}
