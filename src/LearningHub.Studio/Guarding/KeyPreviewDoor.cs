using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Guarding;

/// <summary>Shows the preview to the browser that has the cookie of the studio: browsers send it to every port of a host.</summary>
/// <param name="session">The key and its cookie.</param>
/// <param name="port">The port of the preview.</param>
internal sealed class KeyPreviewDoor(StudioSession session, Func<int> port) : IPreviewDoor
{
    /// <inheritdoc/>
    public bool Admits(HttpRequest request) => session.AdmitsToPreview(request);

    /// <inheritdoc/>
    public string LinkTo(HttpContext context, string path) => $"http://{context.Request.Host.Host}:{port()}{path}";
}
