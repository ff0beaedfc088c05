namespace LearningHub.Safety.Files.Pdf;

/// <summary>
/// A file asks for more work than an honest document needs. It leaves the library's own loops, which have no other way out.
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

    /// <summary>The usual one.</summary>
    public BudgetSpentException()
        : base("The file unpacks to more than can be looked through.")
    {
    }
}
