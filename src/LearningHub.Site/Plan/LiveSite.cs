using System.Collections.Concurrent;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Site.Plan;

/// <summary>A site in memory, for the preview. Each file is made when it is first read, so a change costs only the pages that somebody
/// opens.</summary>
/// <param name="context">The library and its looks.</param>
/// <param name="files">The content folder, for pictures and documents.</param>
public sealed class LiveSite(SiteContext context, IContentFiles files)
{
    private readonly SiteParts parts = new(context, files);
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> made = new(StringComparer.Ordinal);

    /// <summary>The bytes of a file, or null if the site has no such file.</summary>
    /// <param name="path">Path in the site, for example <c>audits/x/index.html</c>.</param>
    public async Task<byte[]?> ReadAsync(string path)
    {
        if (made.TryGetValue(path, out var known)) return await known.Value.ConfigureAwait(false);
        if (parts.Find(path) is not { } output) return null;
        return await made.GetOrAdd(path, _ => new Lazy<Task<byte[]>>(() => MakeAsync(output))).Value.ConfigureAwait(false);
    }

    private static async Task<byte[]> MakeAsync(SiteOutput output)
    {
        using var buffer = new MemoryStream();
        await output.Write(buffer).ConfigureAwait(false);
        return buffer.ToArray();
    }
}
