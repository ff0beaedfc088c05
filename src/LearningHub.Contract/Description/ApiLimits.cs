namespace LearningHub.Contract.Description;

/// <summary>Limits of the API on every host.</summary>
public static class ApiLimits
{
    /// <summary>The largest number of bytes of a query, as sent.</summary>
    public const int LongestQuery = 4096;

    /// <summary>Requests that one client may make in a minute, unless the host sets another number.</summary>
    public const int RequestsAMinute = 300;

    /// <summary>Seconds for which an answer may be kept without asking again.</summary>
    public const int FreshSeconds = 60;
}
