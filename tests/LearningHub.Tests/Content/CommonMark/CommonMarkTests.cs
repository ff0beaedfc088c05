using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Markdown;
using LearningHub.Content.Reading.Text;
using Xunit.Abstractions;

namespace LearningHub.Tests.Content.CommonMark;

/// <summary>Every example of CommonMark either means the same in a resource or is refused in words.</summary>
public sealed class CommonMarkTests(ITestOutputHelper output)
{
    private const int Examples = 652;
    private const int LeastAlike = 430;

    [SkippableFact]
    public void No_example_means_something_else_in_silence()
    {
        Skip.IfNot(File.Exists(CommonMarkExample.SpecFile), "Run npm ci in the folder tests.");
        var examples = CommonMarkExample.ReadAll();
        var alike = 0;
        var refused = 0;
        var silent = new List<string>();
        foreach (var example in examples)
        {
            var report = new FileReport("a.md");
            var body = BodyReader.Read(new SourceText("a.md", example.Markdown), 0, ResourceType.Briefing, report);
            var isAlike = body is not null && Meaning.OfBody(body) == Meaning.OfHtml(example.Html);
            if (report.Diagnostics.Any(diagnostic => diagnostic.Code.Severity is Severity.Error)) refused++;
            else if (isAlike) alike++;
            else if (report.Diagnostics.Count > 0) refused++;
            else silent.Add($"Example {example.Number}\n{example.Markdown}\nread "
                + $"as\n{Meaning.OfBody(body!)}\nexpected\n{Meaning.OfHtml(example.Html)}");
        }
        output.WriteLine($"{examples.Count} examples: {alike} mean the same, {refused} are refused in words, {silent.Count} differ in "
            + "silence.");
        Assert.Equal(Examples, examples.Count);
        Assert.True(silent.Count == 0, string.Join("\n----\n", silent));
        Assert.True(alike >= LeastAlike, $"Only {alike} examples mean the same.");
    }
}
