namespace LearningHub.Content.Model.Resources;

/// <summary>Who wrote the questions of a tool.</summary>
public enum ToolWording
{
    /// <summary>The hub's own words.</summary>
    Own,

    /// <summary>Somebody else's words, which may be printed unchanged.</summary>
    WordForWord,

    /// <summary>Somebody else's words, which may not be printed. The page says why, and where to get the tool.</summary>
    NotAllowed,
}
