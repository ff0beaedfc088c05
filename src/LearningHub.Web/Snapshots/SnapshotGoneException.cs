namespace LearningHub.Web.Snapshots;

/// <summary>A file no longer agrees with the state of the site that is being answered from: ask the newest state instead.</summary>
public sealed class SnapshotGoneException : Exception
{
    /// <summary>Without a message.</summary>
    public SnapshotGoneException()
    {
    }

    /// <param name="message">Which file.</param>
    public SnapshotGoneException(string message)
        : base(message)
    {
    }

    /// <param name="message">Which file.</param>
    /// <param name="inner">Why it could not be read.</param>
    public SnapshotGoneException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
