using System.Collections.Concurrent;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Site.Plan;

/// <summary>A site in memory, for the preview. Each file is made when it is first read, so a change costs only the pages that somebody
/// opens.</summary>
public sealed class LiveSite
{
    private readonly Dictionary<string, SiteOutput> outputs;
    private readonly Lazy<Dictionary<string, SiteOutput>> papers;
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> made = new(StringComparer.Ordinal);

    /// <summary>The site of a library.</summary>
    public LiveSite(SiteContext context, IContentFiles files)
    {
        var (planned, offered) = SitePlan.CreateInParts(context, files);
        outputs = ByPath(planned);
        papers = new Lazy<Dictionary<string, SiteOutput>>(() => ByPath(offered()));
    }

    /// <summary>The bytes of a file, or null if the site has no such file.</summary>
    /// <param name="path">Path in the site, for example <c>audits/x/index.html</c>.</param>
    public async Task<byte[]?> ReadAsync(string path)
    {
        if (!outputs.TryGetValue(path, out var output) && !papers.Value.TryGetValue(path, out output)) return null;
        return await made.GetOrAdd(path, _ => new Lazy<Task<byte[]>>(() => MakeAsync(output))).Value.ConfigureAwait(false);
    }

    private static Dictionary<string, SiteOutput> ByPath(IEnumerable<SiteOutput> outputs)
    {
        var byPath = new Dictionary<string, SiteOutput>(StringComparer.Ordinal);
        foreach (var output in outputs) byPath[output.Path] = output;
        return byPath;
    }

    private static async Task<byte[]> MakeAsync(SiteOutput output)
    {
        using var buffer = new MemoryStream();
        await output.Write(buffer).ConfigureAwait(false);
        return buffer.ToArray();
    }
}
