using LearningHub.Studio.People;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Guarding;

/// <summary>Lets in whoever has the key of the terminal, on this computer.</summary>
/// <param name="session">The key and its cookie.</param>
internal sealed class KeyDoor(StudioSession session) : IStudioDoor
{
    /// <summary>The address where the key from the terminal is exchanged for a cookie.</summary>
    public const string StartPath = "/start";

    /// <inheritdoc/>
    public bool AnswersTo(HostString host) => StudioAddress.IsLoopback(host.Host);

    /// <inheritdoc/>
    public bool IsEntrance(PathString path) => path == StartPath;

    /// <inheritdoc/>
    public Task<StudioPerson?> PersonOfAsync(HttpContext context) =>
        Task.FromResult(session.Admits(context.Request) ? StudioPerson.WithKey : null);

    /// <inheritdoc/>
    public Task TurnAwayAsync(HttpContext context) => PlainAnswer.WriteAsync(
        context, StatusCodes.Status403Forbidden,
        "This browser has not been let in. Open the address that the terminal shows: each address works once; the terminal then shows a "
            + "new one.");
}
