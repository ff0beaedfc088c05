namespace LearningHub.Web.Settings;

/// <summary>
/// Limits for requests by people from one address in a minute. An organisation often has a single address. In a training room, thirty
/// people make about ten searches a minute each, and each word that they type requests suggestions about five times.
/// </summary>
public static class HostLimits
{
    /// <summary>Searches on the search page.</summary>
    public const int SearchesAMinute = 600;

    /// <summary>Lists of suggestions.</summary>
    public const int SuggestionsAMinute = 3000;
}
