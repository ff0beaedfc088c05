namespace LearningHub.Content.Diagnostics;

/// <summary>Collects the diagnostics of one file while it is read or checked. Not for use from several threads.</summary>
/// <param name="path">The file, relative to the content folder.</param>
public sealed class FileReport(string path)
{
    private List<Diagnostic>? diagnostics;

    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>What has been found so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    /// <summary>Notes a fault.</summary>
    public void Add(DiagnosticCode code, SourcePosition at, string message, string advice) =>
        Add(new Diagnostic(code, Path, at, message, advice));

    /// <summary>Takes over a fault, which may stand in another file that belongs to this one.</summary>
    public void Add(Diagnostic diagnostic) => (diagnostics ??= []).Add(diagnostic);
}
