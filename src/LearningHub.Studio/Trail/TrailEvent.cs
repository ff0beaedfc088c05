namespace LearningHub.Studio.Trail;

/// <summary>What the trail remembers.</summary>
public enum TrailEvent
{
    /// <summary>Somebody signed in.</summary>
    SignedIn,

    /// <summary>Somebody signed out.</summary>
    SignedOut,

    /// <summary>Somebody signed in and was not let in, because none of their groups has a role.</summary>
    TurnedAway,

    /// <summary>Settings on which checks rest were changed.</summary>
    SettingsChanged,

    /// <summary>A finding of the safety check was accepted.</summary>
    RiskAccepted,

    /// <summary>A publisher asked a second one to agree.</summary>
    Asked,

    /// <summary>The second publisher agreed.</summary>
    Agreed,

    /// <summary>A release went out.</summary>
    Published,

    /// <summary>An earlier release was served again.</summary>
    TakenBack,

    /// <summary>A resource was taken out of the library.</summary>
    Withdrawn,

    /// <summary>Words were removed for good from releases or the history.</summary>
    Purged,

    /// <summary>A link for readers without an account was made.</summary>
    LinkMade,

    /// <summary>Such a link was ended before its time.</summary>
    LinkEnded,
}
