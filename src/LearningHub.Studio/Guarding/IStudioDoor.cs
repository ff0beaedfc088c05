using LearningHub.Studio.People;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Guarding;

/// <summary>Decides who comes into the studio.</summary>
internal interface IStudioDoor
{
    /// <summary>Whether the studio answers to a host name. Others are refused, against DNS rebinding.</summary>
    bool AnswersTo(HostString host);

    /// <summary>Whether an address is open to everybody, because people come in through it.</summary>
    bool IsEntrance(PathString path);

    /// <summary>Who sent a request; null if they have not been let in.</summary>
    Task<StudioPerson?> PersonOfAsync(HttpContext context);

    /// <summary>Answers somebody who has not been let in.</summary>
    Task TurnAwayAsync(HttpContext context);
}
