using System.Collections.Concurrent;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Stamps;
using LearningHub.Content.Tracing;
using LearningHub.Releases.Building;
using LearningHub.Releases.Manifest;

namespace LearningHub.Site.Increments;

/// <summary>
/// Decides which files of a site can be taken over from an earlier release: those whose reads all give what they gave then. Records what
/// the others read while they are made.
/// </summary>
/// <param name="context">The site.</param>
/// <param name="cache">What is known of the earlier release.</param>
internal sealed class OutputCache(SiteContext context, BuildCache cache)
{
    private readonly LibraryStamps stamps = new(context.Library);
    private readonly Stamp common = StampWhatAllFilesRead(context);
    private readonly ConcurrentDictionary<string, CachedOutput> made = new(StringComparer.Ordinal);

    /// <summary>What each file was made from, by path. Complete after the build.</summary>
    public IEnumerable<KeyValuePair<string, CachedOutput>> Made => made;

    /// <summary>Size and reads of a file of the site that is the same as in the earlier release; null if it has to be made.</summary>
    /// <param name="address">Its address from the root. The file is made from nothing but its reads and what all files share.</param>
    public (long Size, IReadOnlyList<ReadKey> Reads)? Unchanged(string address) =>
        FormerOf($"{ReleaseLayout.SitePrefix}{address.TrimStart('/')}", common) is { Known: var known, File: var file }
            ? (file.Size, known.Reads) : null;

    /// <summary>Prepares a file: records what it reads, and reuses the file of the last release if its inputs have not changed.</summary>
    /// <param name="output">The file, with its path in the release.</param>
    /// <param name="inputs">A stamp of what else it is made from; null if there is nothing else.</param>
    public ReleaseOutput Prepare(ReleaseOutput output, Stamp? inputs)
    {
        var shared = WithInputs(inputs);
        var recorded = output with { Write = stream => WriteAsync(output, shared, stream) };
        if (FormerOf(output.Path, shared) is not { Known: var known, File: var file }) return recorded;
        made[output.Path] = known;
        return recorded with { Former = new FormerFile(cache.Release!, file, cache.FinishedAt) };
    }

    /// <summary>Prepares a file that later builds do not take over: with its former self if that is still right.</summary>
    /// <param name="output">The file, with its path in the release.</param>
    /// <param name="inputs">A stamp of what else it is made from; null if there is nothing else.</param>
    public ReleaseOutput PrepareUnrecorded(ReleaseOutput output, Stamp? inputs) =>
        FormerOf(output.Path, WithInputs(inputs)) is { File: var file }
            ? output with { Former = new FormerFile(cache.Release!, file, cache.FinishedAt) }
            : output;

    private Stamp WithInputs(Stamp? inputs) => inputs is { } more ? new StampBuilder().Add(common).Add(more).Build() : common;

    private (CachedOutput Known, ReleaseFile File)? FormerOf(string path, Stamp shared) =>
        cache.Outputs.TryGetValue(path, out var known) && cache.Files.TryGetValue(path, out var file)
            && known.Inputs == stamps.Combine(known.Reads, shared) ? (known, file) : null;

    private async Task WriteAsync(ReleaseOutput output, Stamp shared, Stream stream)
    {
        using var trace = ReadTrace.Begin();
        await output.Write(stream).ConfigureAwait(false);
        made[output.Path] = new CachedOutput(trace.Keys, stamps.Combine(trace.Keys, shared));
    }

    // Data files, and the titles in the footer of every page: the pages about the hub, and the one that the box of concern links to.
    private static Stamp StampWhatAllFilesRead(SiteContext context)
    {
        var stamp = new StampBuilder().Add(context.Library.DataStamp);
        var more = context.Settings.Concern.More is { } id ? context.Library.ById.GetValueOrDefault(id.Value) : null;
        foreach (var resource in context.Library.Resources.Where(each => each.Type == ResourceType.Page || each == more))
            stamp.Add(resource.Id).Add(resource.Title).Add(resource.Address).Add(resource.TranslationOf?.Value);
        return stamp.Build();
    }
}
