using LearningHub.Search.Assisting;

namespace LearningHub.Site.Searching.Browser;

/// <summary>The file with ordinary English words, which the browser's search does not correct.</summary>
internal static class OrdinaryWordsFile
{
    /// <summary>The file.</summary>
    public static SiteOutput Output { get; } = new("search/words.bin", async output => await output.WriteAsync(OrdinaryWords.Bytes));
}
