namespace LearningHub.Content.Model.Lists;

/// <summary>Who spoke.</summary>
public enum VoiceRole
{
    /// <summary>A mother or a father.</summary>
    Parent,

    /// <summary>A child.</summary>
    Child,

    /// <summary>A young person.</summary>
    YoungPerson,

    /// <summary>Another of the family.</summary>
    Relative,
}
