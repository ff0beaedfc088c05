using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>An event or a date of a course.</summary>
/// <param name="Starts">Its first day.</param>
/// <param name="Ends">Its last day; null for one day.</param>
public sealed record EventDetails(Located<DateOnly>? Starts, Located<DateOnly>? Ends) : ResourceDetails
{
    /// <summary>From when to when.</summary>
    public string? Time { get; init; }

    /// <summary>Where it is.</summary>
    public string? Venue { get; init; }

    /// <summary>The course that is held: a resource id.</summary>
    public Located<string>? Course { get; init; }

    /// <summary>What it costs those who come.</summary>
    public string? Price { get; init; }

    /// <summary>How to book.</summary>
    public string? Booking { get; init; }

    /// <summary>How many can come.</summary>
    public int? Places { get; init; }

    /// <summary>Whether there is a waiting list; null if nobody has said.</summary>
    public bool? HasWaitingList { get; init; }
}
