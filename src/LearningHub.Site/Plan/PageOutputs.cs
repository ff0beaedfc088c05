using System.Text;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Plan;

/// <summary>Makes pages into files of the site.</summary>
/// <param name="context">The site, with the theme that writes pages.</param>
internal sealed class PageOutputs(SiteContext context)
{
    // The file behind it collects what is written. A larger buffer is made anew for each page and costs more than it saves.
    private const int Buffered = 4 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A page that is made for one resource: that resource is read, and what else is looked up is recorded.</summary>
    public SiteOutput Traced(string address, Resource resource, Func<PageModel> build) =>
        Rendered(PathOf(address), () =>
        {
            ReadTrace.Note(ReadKind.Resource, resource.Id);
            return build();
        }) with
        { IsTraced = true };

    /// <summary>A page at a path of the site.</summary>
    public SiteOutput Rendered(string path, Func<PageModel> build) => new(path, async output =>
    {
        await using var writer = new StreamWriter(output, Utf8, Buffered, leaveOpen: true);
        await context.Theme.WriteAsync(build(), writer).ConfigureAwait(false);
    });

    /// <summary>Where the page at an address is in the site.</summary>
    /// <param name="address">From the root of the hub, with a slash at both ends.</param>
    public static string PathOf(string address) => $"{address.TrimStart('/')}index.html";
}
