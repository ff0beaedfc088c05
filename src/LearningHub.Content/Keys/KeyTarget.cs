namespace LearningHub.Content.Keys;

/// <summary>What the value of a key names.</summary>
public enum KeyTarget
{
    /// <summary>A resource, by its id.</summary>
    Resource,

    /// <summary>A finding: <c>resource#finding</c>.</summary>
    Finding,

    /// <summary>A recommendation: <c>resource#recommendation</c>.</summary>
    Recommendation,

    /// <summary>A work in <c>references.yml</c>, by its id.</summary>
    Reference,

    /// <summary>A file in the folder of the resource.</summary>
    FileBeside,
}
