namespace LearningHub.Content.Courses;

/// <summary>Whether a finding is still the one that a session was compared with.</summary>
public enum GroundState
{
    /// <summary>It is the text that the session was compared with.</summary>
    Same,

    /// <summary>The session does not say which text it was compared with.</summary>
    Undated,

    /// <summary>Its text has changed.</summary>
    Changed,

    /// <summary>Its resource has been archived or replaced.</summary>
    Replaced,

    /// <summary>It has been taken out.</summary>
    Gone,
}
