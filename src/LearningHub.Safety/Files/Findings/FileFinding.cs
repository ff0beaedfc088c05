namespace LearningHub.Safety.Files.Findings;

/// <summary>Something in a file that must be removed before the file is published.</summary>
/// <param name="Kind">Why it must go.</param>
/// <param name="What">What it is, to follow "The file carries": "the author's name". For other kinds than hidden data, a whole
/// sentence.</param>
/// <param name="Words">The words found, shortened; empty where there are none.</param>
/// <param name="Where">Where in the file: "document information, Author"; empty where there is only one place.</param>
/// <param name="Tells">What it gives away, and to whom: a whole sentence, or empty.</param>
/// <param name="Mend">How to remove it, in sentences.</param>
public sealed record FileFinding(FileFindingKind Kind, string What, string Words, string Where, string Tells, string Mend)
{
    /// <summary>The finding as one or two sentences.</summary>
    public string Message
    {
        get
        {
            var words = Words.Length == 0 ? string.Empty : $": \"{Words}\"";
            var where = Where.Length == 0 ? string.Empty : $" ({Where})";
            var tells = Tells.Length == 0 ? string.Empty : $" {Tells}";
            return Kind is FileFindingKind.Hidden ? $"The file carries {What}{words}{where}.{tells}" : $"{What}{words}{where}.{tells}";
        }
    }
}
