namespace LearningHub.Import.Guarding;

/// <summary>A refusal that a reader throws. It never leaves <see cref="ReportImporter"/>.</summary>
internal sealed class ImportRefusedException(string what, string where, string advice) : Exception(what)
{
    /// <summary>The refusal.</summary>
    public Refusal Refusal { get; } = new(what, where, advice);
}
