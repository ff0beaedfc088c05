using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.People;

/// <summary>Remembers with a request who sent it.</summary>
public static class PersonOfRequest
{
    /// <summary>Who sent a request that the guard has let in.</summary>
    /// <exception cref="InvalidOperationException">The guard has not let it in.</exception>
    public static StudioPerson Person(this HttpContext context) =>
        context.Features.Get<StudioPerson>() ?? throw new InvalidOperationException("Nobody was let in with this request.");

    /// <summary>Who sent a request; null before the guard has let it in.</summary>
    public static StudioPerson? PersonOrNull(this HttpContext context) => context.Features.Get<StudioPerson>();

    /// <summary>Notes who sent a request.</summary>
    internal static void SetPerson(this HttpContext context, StudioPerson person) => context.Features.Set(person);
}
