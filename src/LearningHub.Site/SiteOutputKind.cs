namespace LearningHub.Site;

/// <summary>What a file of the site is made of. Those made of the whole library take longest, and a build begins with them.</summary>
public enum SiteOutputKind
{
    /// <summary>Pages, feeds, pictures and other files.</summary>
    Page,

    /// <summary>The library as data.</summary>
    Dataset,

    /// <summary>The index that browsers search.</summary>
    StaticIndex,
}
