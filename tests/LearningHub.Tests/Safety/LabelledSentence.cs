using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Yaml;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Safety;

/// <summary>A made-up sentence with the kinds of risk that are to be reported in it.</summary>
internal sealed record LabelledSentence(string Text, IReadOnlyList<string> Kinds, bool IsHeldOut)
{
    public static IReadOnlyList<LabelledSentence> All { get; } = Load("sentences.yml");

    /// <summary>The sentences by somebody who had seen neither the detectors nor the other sentences. Nobody tunes to them.</summary>
    public static IReadOnlyList<LabelledSentence> Unseen { get; } = Load("held-out.yml");

    /// <summary>The other half of that person's sentences. The detectors were improved with them.</summary>
    public static IReadOnlyList<LabelledSentence> Learnt { get; } = Load("learnt.yml");

    private static List<LabelledSentence> Load(string name)
    {
        var report = new FileReport(name);
        var path = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Safety", name);
        var document = YamlReader.Read(File.ReadAllText(path), 0, report);
        var sentences = Fields.GroupsOf(document!, "a sentence", report)
            .Select(fields => new LabelledSentence(fields.RequiredText("text"), fields.Texts("kinds"), fields.Flag("held-out") ?? false))
                .ToList();
        Assert.Empty(report.Diagnostics);
        return sentences;
    }
}
