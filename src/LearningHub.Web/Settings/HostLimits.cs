namespace LearningHub.Web.Settings;

/// <summary>
/// How often people may ask in a minute from one address. An organisation often has a single address: a training room of thirty people
/// makes some ten searches a minute each, and each word typed asks for suggestions about five times.
/// </summary>
public static class HostLimits
{
    /// <summary>Searches on the search page.</summary>
    public const int SearchesAMinute = 600;

    /// <summary>Lists of suggestions.</summary>
    public const int SuggestionsAMinute = 3000;
}
