namespace LearningHub.Contract;

/// <summary>Paths of the pages that a host or a proxy sends when it cannot answer.</summary>
public static class ErrorPagePaths
{
    /// <summary>Too many searches from one address.</summary>
    public const string Busy = "errors/busy.html";

    /// <summary>The request cannot be understood.</summary>
    public const string Refused = "errors/refused.html";

    /// <summary>No host can answer.</summary>
    public const string Unavailable = "errors/unavailable.html";
}
