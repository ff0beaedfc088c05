using LearningHub.Studio.Readers;
using LearningHub.Studio.Settings;
using LearningHub.Studio.Sources;
using LearningHub.Studio.Writers;

namespace LearningHub.Studio;

/// <summary>What a studio remembers in the folder that a hub is published to.</summary>
public static class StudioState
{
    /// <summary>Erases what it keeps of texts that are published now: reports that they were made from, what readers wrote, and who works
    /// on them.</summary>
    /// <param name="publication">The folder that the hub is published to.</param>
    /// <param name="paths">The files of the texts.</param>
    /// <param name="say">Is told when something could not be erased.</param>
    public static void Forget(string publication, IEnumerable<string> paths, Action<string> say)
    {
        var folder = StudioOptions.StateFolderIn(publication);
        string[] published = [.. paths];
        try
        {
            new ReaderLinks(folder, TimeProvider.System).Erase(published);
            new ImportedDrafts(folder).Erase(published);
            new LastWriters(folder, say, TimeProvider.System).Erase(published);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            say($"What the studio keeps of the published drafts could not be erased: {exception.Message} Remove it from {folder}.");
        }
    }
}
