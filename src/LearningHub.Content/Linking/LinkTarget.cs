using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Linking;

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget
{
    /// <summary>Out of the hub: the address as written.</summary>
    public sealed record External(string Address) : LinkTarget;

    /// <summary>A place in the same page.</summary>
    public sealed record SamePage(string Anchor) : LinkTarget;

    /// <summary>A resource, or a place in it.</summary>
    public sealed record ToResource(Resource Resource, string? Anchor) : LinkTarget;

    /// <summary>A page that the hub makes by itself: an address from the root.</summary>
    public sealed record ToPage(string Address) : LinkTarget;

    /// <summary>A file that is published as it is: its path in the content folder.</summary>
    public sealed record ToAsset(string Path) : LinkTarget;

    /// <summary>A resource that could not be read: its own faults are reported, and the link to it is not one more.</summary>
    public sealed record Unread : LinkTarget;

    /// <summary>Nowhere: why, and what to do.</summary>
    public sealed record Broken(bool IsAnchor, string Message, string Advice) : LinkTarget;
}
