using LearningHub.Studio.Trail;

namespace LearningHub.Studio.TrailPages;

/// <summary>Says in words what somebody did.</summary>
internal static class TrailWords
{
    /// <summary>The words of an event.</summary>
    public static string WordsFor(TrailEvent what) => what switch
    {
        TrailEvent.SignedIn => "signed in",
        TrailEvent.SignedOut => "signed out",
        TrailEvent.TurnedAway => "was not let in: no role",
        TrailEvent.SettingsChanged => "changed settings",
        TrailEvent.RiskAccepted => "accepted a risk",
        TrailEvent.Asked => "asked a second publisher",
        TrailEvent.Agreed => "agreed as second publisher",
        TrailEvent.Published => "published",
        TrailEvent.TakenBack => "took back to an earlier release",
        TrailEvent.Withdrawn => "withdrew",
        TrailEvent.Purged => "removed words for good",
        TrailEvent.LinkMade => "made a link for readers",
        TrailEvent.LinkEnded => "ended a link for readers",
        _ => what.ToString(),
    };
}
