using LearningHub.Studio.People;

namespace LearningHub.Studio.Trail;

/// <summary>One thing that somebody did.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Their name, or the role that they wrote where there is no sign-in.</param>
/// <param name="Id">What the sign-in service calls them.</param>
/// <param name="Role">What they might do then.</param>
/// <param name="What">What they did.</param>
/// <param name="About">The file or release; empty where it is about none.</param>
/// <param name="Detail">More in words: the reason of a withdrawal, what was accepted.</param>
public sealed record TrailEntry(
    DateTimeOffset At, string Who, string Id, StudioRole Role, TrailEvent What, string About, string Detail);
