using System.Text.Json;
using LearningHub.Safety;
using LearningHub.Safety.Lines;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>
/// Ordinary practice prose of someone who knew neither the detectors nor any set, and look-alikes of shapes that rules know: all counts as
/// case material, and nothing may be found.
/// </summary>
public sealed class OrdinaryTextTests
{
    private static readonly SafetyChecker Checker = new(new SafetySettings());

    [Theory]
    [InlineData("texts.jsonl", 400)]
    [InlineData("own.jsonl", 50)]
    public void Ordinary_prose_passes_without_a_finding(string file, int least)
    {
        var texts = File.ReadLines(Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "Ordinary", file))
            .Where(line => line.Length > 0).Select(Text).ToList();
        Assert.True(texts.Count >= least, $"{texts.Count} texts");
        Assert.Empty(texts.SelectMany(Found));
    }

    /// <summary>A line may end anywhere: behind a name and a comma, an opening bracket, half a phrase.</summary>
    [Fact]
    public void Every_beginning_of_a_sentence_is_checked_without_a_fault()
    {
        var folder = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "OwnRounds");
        foreach (var text in File.ReadLines(Path.Combine(folder, "sentences.jsonl")).Where(line => line.Length > 0).Select(Text))
        {
            for (var end = 1; end < text.Length; end++)
            {
                if (text[end] == ' ' || char.IsPunctuation(text[end - 1])) _ = Found(text[..end]).Count();
            }
        }
    }

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }

    private static IEnumerable<string> Found(string text)
    {
        var document = new SafetyDocument();
        document.BeginOutline();
        foreach (var paragraph in text.Split('\n')) document.AddToOutline(new SafetyLine(paragraph, LineSetting.None));
        return Checker.Check(document).Findings.Select(finding => $"{finding.Kind} \"{finding.Words}\": {finding.Line.Text}");
    }
}
