namespace LearningHub.Search;

/// <summary>The order of results.</summary>
public enum SortOrder
{
    /// <summary>Best first.</summary>
    Relevance,
    /// <summary>Latest date first; without a date last.</summary>
    Newest,
    /// <summary>Earliest date first; without a date last.</summary>
    Oldest,
}
