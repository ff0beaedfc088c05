namespace LearningHub.Safety.Files.Pdf;

/// <summary>
/// Thrown where a file needs more work than an honest document. It ends loops of the library, which cannot be stopped otherwise.
/// </summary>
internal sealed class BudgetSpentException : Exception
{
    /// <summary>For serializers and analysers.</summary>
    public BudgetSpentException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>With a message.</summary>
    public BudgetSpentException(string message)
        : base(message)
    {
    }

    /// <summary>With the usual message.</summary>
    public BudgetSpentException()
        : base("The file unpacks to more than can be looked through.")
    {
    }
}
