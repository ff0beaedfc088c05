namespace LearningHub.Safety.Files.Pdf;

/// <summary>How many bytes may still be unpacked of one file.</summary>
/// <param name="bytes">The limit.</param>
internal sealed class UnpackBudget(long bytes)
{
    private long left = bytes;

    /// <summary>Counts bytes.</summary>
    /// <exception cref="BudgetSpentException">The file unpacks to more than any honest document.</exception>
    public void Spend(long count)
    {
        left -= count;
        if (left < 0) throw new BudgetSpentException();
    }
}
