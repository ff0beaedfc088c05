namespace LearningHub.Search.Indexing;

/// <summary>An index that is damaged, incomplete, of another kind or of another version. It is refused: a wrong answer is worse than
/// none.</summary>
public sealed class DamagedIndexException : IOException
{
    /// <summary>An exception without a message.</summary>
    public DamagedIndexException()
    {
    }

    /// <summary>An exception that says what is wrong, where, and how to mend it.</summary>
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
