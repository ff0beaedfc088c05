namespace LearningHub.Web.Snapshots;

/// <summary>Opens a release to find out whether a host could serve it.</summary>
public static class ReleaseProbe
{
    /// <summary>Opens a release and closes it again.</summary>
    /// <param name="release">The release folder, whose files are known to be those of its manifest.</param>
    /// <returns>A sentence that says why a host would refuse it; null if it would not.</returns>
    public static async Task<string?> FindProblemAsync(string release)
    {
        try
        {
            // Also as it will be on each day to come.
            for (DateOnly? day = DateOnly.FromDateTime(DateTime.Today); day is { } known;)
            {
                var opened = await ReleaseReader.OpenAsync(release, known).ConfigureAwait(false);
                opened.Snapshot.Search?.Suggest("child", 1);
                opened.Snapshot.Release();
                day = opened.NextTurn;
            }
            return null;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return $"A host refuses this release: {exception.Message}";
        }
    }
}
