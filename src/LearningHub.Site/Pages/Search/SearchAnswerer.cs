namespace LearningHub.Site.Pages.Search;

/// <summary>Which of the two searches answered. It is shown to readers, because the two rank a little differently.</summary>
public static class SearchAnswerer
{
    /// <summary>The host searches with its index.</summary>
    public const string Hub = "Answered by the hub.";

    /// <summary>The browser searches in the static index, because the host only serves files.</summary>
    public const string Browser = "Answered in your browser.";
}
