using LearningHub.Search.Assisting;

namespace LearningHub.Site.Searching;

/// <summary>The words of ordinary English, which the browser's search does not correct either.</summary>
internal static class OrdinaryWordsFile
{
    /// <summary>The file.</summary>
    public static SiteOutput Output { get; } = new("search/words.bin", async output => await output.WriteAsync(OrdinaryWords.Bytes));
}
