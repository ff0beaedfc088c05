using System.Diagnostics;
using System.Text;
using LearningHub.Import;
using LearningHub.Tests.Import.Files;

namespace LearningHub.Tests.Import;

/// <summary>Contrived files with many repetitions. Each is imported or refused in seconds.</summary>
public sealed class BoundsTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    public static TheoryData<string, string, int> Repeated => new()
    {
        { "a.txt", "Findings\n", 200_000 },
        { "a.md", "| a ", 300_000 },
        { "a.txt", "| a ", 300_000 },
        { "a.txt", "| a ", 24_000 },
        { "a.md", "| a |\n|---|\n", 15_000 },
        { "a.txt", "Audit tool\n\n", 30_000 },
        { "a.txt", "Recommendations\n\n", 4_000 },
        { "a.txt", "Findings\n\n- one\n\n", 4_000 },
        { "a.txt", "Contents\n", 30_000 },
        { "a.txt", "“a”\nParent\n", 19_000 },
        { "a.txt", "and so on and so on and so on and so on and so\f", 30_000 },
        { "a.txt", "a a a a a a a a a a a a a a a a a a (AAAAAAAA) ", 2_000 },
        { "a.txt", "* ", 45_000 },
        { "a.txt", "**a ", 24_000 },
        { "a.txt", "[a](", 24_000 },
        { "a.txt", "   -", 24_000 },
        { "a.txt", "a\tb\n", 39_000 },
        { "a.txt", "1.1 ", 24_000 },
        { "a.txt", "M1 2WD\n", 39_000 },
        { "a.txt", "\u00B9", 90_000 },
        { "a.txt", "<p>", 30_000 },
        { "a.txt", "Finding 1: it\n", 4_900 },
        { "a.md", "# a\n", 4_900 },
        { "a.md", "> ", 45_000 },
        { "a.md", "[^1]: a\n", 30_000 },
        { "a.html", "<table><tr><td>", 80 },
        { "a.html", "<p>Findings", 39_000 },
        { "a.html", "<td>", 200_000 },
        { "a.html", "<b><i>", 100_000 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Repetition_never_takes_long(string name, string text, int times) =>
        Timed($"{name} {text}", () =>
            Importing.Import(name, Encoding.UTF8.GetBytes(new StringBuilder("A report\n\n").Insert(10, text, times).ToString())));

    [Fact]
    public void Twenty_thousand_nested_content_controls_are_refused() => Assert.Contains(
        "nested elements",
        Timed("sdt", () => Importing.Import(
            "a.docx", Word(Nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 20_000)))).Refusal!.What, StringComparison.Ordinal);

    [Theory]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 50)]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 35)]
    [InlineData("<w:ins><w:r>", "</w:r></w:ins>", 50)]
    public void What_is_nested_as_deep_as_is_allowed_is_read(string open, string close, int times)
    {
        var paragraphs = string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>words in it</w:t></w:r></w:p>", 20_000));
        Timed(open, () => Importing.Import("a.docx", Word(Nested(open, close, times, paragraphs))));
    }

    [Fact]
    public void Very_many_elements_are_refused() =>
        Assert.NotNull(Timed(
            "elements", () => Importing.Import(
            "a.docx", Word(string.Concat(Enumerable.Repeat("<w:p/>", 3_100_000))),
            Importing.Options with { Limits = new() { LargestRatio = 100_000 } })).Refusal);

    [Fact]
    public void An_import_that_takes_too_long_is_given_up()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Some words of a report that somebody wrote.\n\n", 30_000)));
        var outcome = Importing.Import("a.txt", text, Importing.Options with { Limits = new() { Time = TimeSpan.FromMilliseconds(1) } });
        Assert.Contains("was stopped", outcome.Refusal!.What, StringComparison.Ordinal);
    }

    private static ImportOutcome Timed(string what, Func<ImportOutcome> import)
    {
        var watch = Stopwatch.StartNew();
        var outcome = import();
        Assert.True(watch.Elapsed < Longest, $"{what} took {watch.Elapsed.TotalSeconds:0.0} s.");
        if (Environment.GetEnvironmentVariable("HUB_MEASURE") is { } file)
        {
            File.AppendAllText(file,
                $"{watch.Elapsed.TotalSeconds:0.0} s\t{what.ReplaceLineEndings("\\n")}\t{outcome.Refusal?.What ?? "imported"}\n");
        }
        return outcome;
    }

    private static string Nested(string open, string close, int times, string inside = "<w:p><w:r><w:t>words</w:t></w:r></w:p>") =>
        string.Concat(Enumerable.Repeat(open, times)) + inside + string.Concat(Enumerable.Repeat(close, times));

    private static byte[] Word(string body) => WordFile.With(
        WordFile.Report(), "word/document.xml",
        $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
}
