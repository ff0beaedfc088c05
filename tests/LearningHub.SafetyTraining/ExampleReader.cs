using System.Text.Json;
using LearningHub.Safety;
using LearningHub.Safety.Classifying;
using LearningHub.Safety.Lines;

namespace LearningHub.SafetyTraining;

/// <summary>Reads labelled texts from the sets of the safety tests.</summary>
internal static class ExampleReader
{
    private const string FileName = "sentences.jsonl";

    /// <summary>Every text of every set in a folder: lines of JSON with <c>text</c>, and with <c>kind</c>, which is null for a text that
    /// gives nobody away.</summary>
    public static IReadOnlyList<Example> ReadAll(string folder)
    {
        var checker = new SafetyChecker(new SafetySettings());
        var files = Directory.EnumerateFiles(folder, FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. files.SelectMany(file => Read(file, checker))];
    }

    private static IEnumerable<Example> Read(string file, SafetyChecker checker)
    {
        var set = Path.GetFileName(Path.GetDirectoryName(file)!);
        foreach (var line in File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!.Replace('\n', ' ');
            var tokens = checker.Read(new SafetyLine(text, LineSetting.None)).Story.Line.Tokens;
            var isRisk = json.RootElement.GetProperty("kind").ValueKind != JsonValueKind.Null;
            yield return new Example(set, SentenceFeatures.Of(tokens, 0, tokens.Length), isRisk);
        }
    }
}
