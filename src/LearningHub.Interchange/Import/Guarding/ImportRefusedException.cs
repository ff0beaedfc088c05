namespace LearningHub.Interchange.Import.Guarding;

/// <summary>Carries a refusal out of the depths of a reader. It never leaves <see cref="ReportImporter"/>.</summary>
internal sealed class ImportRefusedException(string what, string where, string advice) : Exception(what)
{
    /// <summary>The refusal.</summary>
    public Refusal Refusal { get; } = new(what, where, advice);
}
