using LearningHub.Safety.Files;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Tests.Safety.Files;

/// <summary>Assertions about the inspection of files.</summary>
internal static class FileFindings
{
    /// <summary>Asserts a finding with these words, and returns it.</summary>
    public static FileFinding Has(FileFindingKind kind, string what, string words, string name, byte[] bytes)
    {
        var findings = FileInspector.Inspect(name, bytes);
        var found = findings.FirstOrDefault(finding =>
            finding.Kind == kind && finding.What.Contains(what, StringComparison.Ordinal)
                && finding.Words.Contains(words, StringComparison.Ordinal));
        Assert.True(found is not null, $"{what}: {words}\nFound:\n{Lines(findings)}");
        return found;
    }

    /// <summary>Asserts hidden data.</summary>
    public static FileFinding Hides(string what, string words, string name, byte[] bytes) =>
        Has(FileFindingKind.Hidden, what, words, name, bytes);

    /// <summary>Asserts that a file is refused as unsafe.</summary>
    public static FileFinding IsUnsafe(string what, string name, byte[] bytes) =>
        Has(FileFindingKind.Unsafe, what, string.Empty, name, bytes);

    /// <summary>Asserts that a file is refused as one that cannot be inspected.</summary>
    public static FileFinding IsRefused(string what, string name, byte[] bytes) =>
        Has(FileFindingKind.Unreadable, what, string.Empty, name, bytes);

    /// <summary>Asserts that nothing is found.</summary>
    public static void Passes(string name, byte[] bytes)
    {
        var findings = FileInspector.Inspect(name, bytes);
        Assert.True(findings.Count == 0, Lines(findings));
    }

    private static string Lines(IEnumerable<FileFinding> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.Kind}: {finding.Message}"));
}
