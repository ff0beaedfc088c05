namespace LearningHub.Web.Snapshots;

/// <summary>A file no longer matches the state of the site that the answer is made from. Ask the newest state instead.</summary>
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
