namespace LearningHub.Contract.Description;

/// <summary>Limits of the API that hold on every host.</summary>
public static class ApiLimits
{
    /// <summary>Most bytes of a query, as sent.</summary>
    public const int LongestQuery = 4096;

    /// <summary>Requests that one client may make in a minute, where the host sets no other number.</summary>
    public const int RequestsAMinute = 300;

    /// <summary>Seconds for which an answer may be kept without asking again.</summary>
    public const int FreshSeconds = 60;
}
