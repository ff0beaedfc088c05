using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Content.Checking;

public sealed class BrokenHubTests
{
    private static readonly Library Broken = Library.Load(new FolderFiles(Repository.BrokenHub), new LibraryOptions(SmallHub.Today));

    [Fact]
    public void Every_diagnostic_has_the_words_that_we_expect() =>
        Golden.Matches("broken-hub.txt", DiagnosticText.Write(Broken.Diagnostics, Line) + DiagnosticText.Summary(Broken.Diagnostics)
            + "\n");

    [Fact]
    public void Every_code_has_a_broken_example()
    {
        var seen = Broken.Diagnostics.Select(diagnostic => diagnostic.Code.Id).ToHashSet();
        // It needs law.yml, whose absence is itself one of the examples: ClaimTests has it.
        seen.Add(DiagnosticCodes.LawNotCurrent.Id);
        Assert.Empty(DiagnosticCodes.All.Select(code => code.Id).Except(seen));
    }

    [Fact]
    public void Every_code_has_its_own_help()
    {
        var help = File.ReadAllText(Path.Combine(Repository.Content, "pages", "help-messages.md"));
        foreach (var code in DiagnosticCodes.All)
            Assert.Contains($"## {code.Id}: {code.Title} {{#{code.Id.ToLowerInvariant()}}}", help, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_unique() =>
        Assert.Equal(DiagnosticCodes.All.Count, DiagnosticCodes.All.Select(code => code.Id).Distinct().Count());

    private static string? Line(string path, int number)
    {
        var file = Path.Combine(Repository.BrokenHub, path);
        return File.Exists(file) ? File.ReadLines(file).Skip(number - 1).FirstOrDefault() : null;
    }
}
