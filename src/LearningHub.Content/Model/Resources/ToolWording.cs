namespace LearningHub.Content.Model.Resources;

/// <summary>Whose words the questions of a tool are.</summary>
public enum ToolWording
{
    /// <summary>The hub's own words.</summary>
    Own,

    /// <summary>The words of somebody else, which may stand here as they are.</summary>
    WordForWord,

    /// <summary>The words of somebody else, which may not stand here: the page says why and where the tool can be had.</summary>
    NotAllowed,
}
