using System.Diagnostics;
using System.Globalization;

namespace LearningHub.Web.Preview;

/// <summary>
/// Applies saved changes to the preview, and tells open pages and the console about the result. No exception ends it: the error is shown,
/// and the next save reads the whole folder again.
/// </summary>
/// <param name="site">The preview.</param>
/// <param name="reload">The open pages.</param>
/// <param name="lineOf">Returns a line of a file, to show with a diagnostic.</param>
public sealed class PreviewFollower(PreviewSite site, LiveReload reload, Func<string, int, string?> lineOf)
{
    private const int PathsNamed = 3;
    private const string Anything = "";

    // After a failure it is not known which changes the last good state contains.
    private bool isBehind;

    /// <summary>Applies changes.</summary>
    /// <param name="changed">Changed paths; an empty one means that anything may have changed.</param>
    /// <returns>The line for the console.</returns>
    public string Apply(IReadOnlyCollection<string> changed)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            site.Update(isBehind ? [.. changed, Anything] : changed);
            isBehind = false;
        }
        // The preview must survive any content: an author can correct the file, but not restart the preview.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            isBehind = true;
            var message = $"The preview failed on this change. {Innermost(exception)}\n"
                + "It still shows the site from before. Save again to retry.";
            reload.Show(message);
            return $"{Names(changed)}: {message}";
        }
        var hasErrors = site.Library.HasErrors;
        if (hasErrors) reload.Show(site.Library.Diagnostics, lineOf);
        else reload.Reload();
        var outcome = hasErrors ? "has errors; the preview shows the site from before" : "shown";
        return string.Create(CultureInfo.InvariantCulture, $"{Names(changed)}: {outcome} after {clock.ElapsedMilliseconds} ms");
    }

    private static string Names(IReadOnlyCollection<string> changed) =>
        string.Join(", ", changed.Take(PathsNamed).Select(path => path.Length == 0 ? "the content folder" : path));

    // Parallel work wraps the exception.
    private static string Innermost(Exception exception)
    {
        while (exception is AggregateException && exception.InnerException is { } inner) exception = inner;
        return $"{exception.GetType().Name}: {exception.Message}";
    }
}
