namespace LearningHub.Content.Diagnostics;

/// <summary>Collects the diagnostics of one file while it is read or checked. Not for use from several threads.</summary>
/// <param name="path">The file, relative to the content folder.</param>
public sealed class FileReport(string path)
{
    /// <summary>The largest number of diagnostics of one kind on a line. More would hide those of other lines.</summary>
    private const int MostOfOneKindOnOneLine = 50;

    private readonly Dictionary<(string Path, string Code, int Line), int> counts = [];
    private List<Diagnostic>? diagnostics;

    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>What has been found so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    /// <summary>Adds a diagnostic.</summary>
    public void Add(DiagnosticCode code, SourcePosition at, string message, string advice) =>
        Add(new Diagnostic(code, Path, at, message, advice));

    /// <summary>Adds a diagnostic, which may be about another file that belongs to this one.</summary>
    public void Add(Diagnostic diagnostic)
    {
        var key = (diagnostic.Path, diagnostic.Code.Id, diagnostic.At.Line);
        var count = counts[key] = counts.GetValueOrDefault(key) + 1;
        if (count > MostOfOneKindOnOneLine + 1) return;
        (diagnostics ??= []).Add(count <= MostOfOneKindOnOneLine ? diagnostic : diagnostic with
        {
            Message = "This line has more problems of this kind, which are not listed.",
            Advice = "Correct what is listed, and check again.",
        });
    }
}
