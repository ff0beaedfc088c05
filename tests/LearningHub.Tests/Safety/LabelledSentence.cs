using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Yaml;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>A made-up sentence with the kinds of risk that are to be reported in it.</summary>
internal sealed record LabelledSentence(string Text, IReadOnlyList<string> Kinds, bool IsHeldOut)
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", "sentences.yml");

    public static IReadOnlyList<LabelledSentence> All { get; } = Load();

    private static List<LabelledSentence> Load()
    {
        var report = new FileReport("sentences.yml");
        var document = YamlReader.Read(new StringReader(File.ReadAllText(Path)), 0, report);
        var sentences = Fields.GroupsOf(document!, "a sentence", report)
            .Select(fields => new LabelledSentence(fields.RequiredText("text"), fields.Texts("kinds"), fields.Flag("held-out") ?? false)).ToList();
        Assert.Empty(report.Diagnostics);
        return sentences;
    }
}
