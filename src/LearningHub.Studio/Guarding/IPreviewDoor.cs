using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Guarding;

/// <summary>Decides who sees the preview, which has an origin of its own so that nothing in a page can act in the studio.</summary>
public interface IPreviewDoor
{
    /// <summary>Whether a request to the preview is answered.</summary>
    bool Admits(HttpRequest request);

    /// <summary>The address of a page of the preview, as the browser of a request to the studio reaches it.</summary>
    /// <param name="context">The request to the studio.</param>
    /// <param name="path">The page, from the root of the site.</param>
    string LinkTo(HttpContext context, string path);
}
