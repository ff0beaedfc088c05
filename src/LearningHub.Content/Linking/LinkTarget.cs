using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Linking;

/// <summary>The target of a link.</summary>
public abstract record LinkTarget
{
    /// <summary>Another site: the address as written.</summary>
    public sealed record External(string Address) : LinkTarget;

    /// <summary>A place in the same page.</summary>
    public sealed record SamePage(string Anchor) : LinkTarget;

    /// <summary>A resource, or a place in it.</summary>
    public sealed record ToResource(Resource Resource, string? Anchor) : LinkTarget;

    /// <summary>A generated page: its address from the root.</summary>
    public sealed record ToPage(string Address) : LinkTarget;

    /// <summary>A file that is published as it is: its path in the content folder.</summary>
    public sealed record ToAsset(string Path) : LinkTarget;

    /// <summary>A resource that could not be read. Its own diagnostics are enough, so the link is not reported.</summary>
    public sealed record Unread : LinkTarget;

    /// <summary>A broken link: why, and what to do.</summary>
    public sealed record Broken(bool IsAnchor, string Message, string Advice) : LinkTarget;
}
