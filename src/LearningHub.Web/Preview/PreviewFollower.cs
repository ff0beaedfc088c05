using System.Diagnostics;
using System.Globalization;

namespace LearningHub.Web.Preview;

/// <summary>
/// Takes saved changes into the preview and tells open pages and the console what came of them. No exception ends it: what went wrong is
/// told, and the next save reads the whole folder anew.
/// </summary>
/// <param name="site">The preview.</param>
/// <param name="reload">The open pages.</param>
/// <param name="lineOf">A line of a file, for showing beside a fault.</param>
public sealed class PreviewFollower(PreviewSite site, LiveReload reload, Func<string, int, string?> lineOf)
{
    private const int PathsNamed = 3;
    private const string Anything = "";

    // After a failure nobody knows what the last good state has seen of the folder.
    private bool isBehind;

    /// <summary>Takes changes in.</summary>
    /// <param name="changed">Changed paths; an empty one means that anything may have changed.</param>
    /// <returns>What to say on the console.</returns>
    public string Apply(IReadOnlyCollection<string> changed)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            site.Update(isBehind ? [.. changed, Anything] : changed);
            isBehind = false;
        }
        // The preview outlives whatever it meets in a file: an author can mend the file, but not the preview.
#pragma warning disable CA1031
        catch (Exception fault)
#pragma warning restore CA1031
        {
            isBehind = true;
            var said = $"The preview failed on this change. {Innermost(fault)}\nThe last good site stays. Save again to try again.";
            reload.Show(said);
            return $"{Names(changed)}: {said}";
        }
        var hasErrors = site.Library.HasErrors;
        if (hasErrors) reload.Show(site.Library.Diagnostics, lineOf);
        else reload.Reload();
        var outcome = hasErrors ? "faults; the last good site stays" : "shown";
        return string.Create(CultureInfo.InvariantCulture, $"{Names(changed)}: {outcome} after {clock.ElapsedMilliseconds} ms");
    }

    private static string Names(IReadOnlyCollection<string> changed) =>
        string.Join(", ", changed.Take(PathsNamed).Select(path => path.Length == 0 ? "the content folder" : path));

    // Work done in parallel wraps what happened.
    private static string Innermost(Exception fault)
    {
        while (fault is AggregateException && fault.InnerException is { } inner) fault = inner;
        return $"{fault.GetType().Name}: {fault.Message}";
    }
}
