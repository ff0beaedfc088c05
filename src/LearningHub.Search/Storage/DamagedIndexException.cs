namespace LearningHub.Search.Storage;

/// <summary>An index file that is damaged, cut short, of another kind or of a newer version. It is refused: a wrong answer is worse than none.</summary>
public sealed class DamagedIndexException : IOException
{
    /// <summary>An exception without a message.</summary>
    public DamagedIndexException()
    {
    }

    /// <summary>An exception with what is wrong, where, and how to mend it.</summary>
    public DamagedIndexException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its cause.</summary>
    public DamagedIndexException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
