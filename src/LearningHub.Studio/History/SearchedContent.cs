using LearningHub.Content.Reading.Files;
using LearningHub.Releases.Purging;

namespace LearningHub.Studio.History;

/// <summary>What a search for words found in a content folder and in the history that it lies in.</summary>
/// <param name="Texts">Files of the folder with the words.</param>
/// <param name="History">What was found in the history; null if there is none.</param>
/// <param name="Obstacles">Why the history cannot be changed safely, in sentences; empty if it can, or need not.</param>
public sealed record SearchedContent(IReadOnlyList<string> Texts, SearchedHistory? History, IReadOnlyList<string> Obstacles)
{
    /// <summary>Searches both.</summary>
    /// <exception cref="IOException">Something cannot be read.</exception>
    public static SearchedContent Search(string content, PurgeWords words)
    {
        var files = new FolderFiles(content);
        string[] texts = [.. files.List().Where(path => words.IsIn(path) || FileContent.Contains(files.Read(path), path, words) is true)];
        var history = HistorySearch.Search(content, words);
        return new SearchedContent(
            texts, history, history is { Found.Count: > 0 } ? HistoryPurge.ObstaclesIn(content, history) : []);
    }
}
