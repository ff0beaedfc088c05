using System.Text;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;
using LearningHub.Import;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Import.Files;

/// <summary>Imports into a small hub in memory.</summary>
internal static class Importing
{
    private const string MadeUpFolder = "tests/LearningHub.Tests/Import/MadeUp";

    public static IContentFiles Hub { get; } = MemoryFiles.FromTexts(SmallHub.Files());

    public static ImportOptions Options { get; } = new(SmallHub.Today);

    public static ImportOutcome Import(string name, byte[] bytes, ImportOptions? options = null) =>
        ReportImporter.ImportAsync(name, bytes, Hub, options ?? Options).GetAwaiter().GetResult();

    public static ImportOutcome Text(string text, string name = "report.txt", ImportOptions? options = null) =>
        Import(name, Encoding.UTF8.GetBytes(text), options);

    public static byte[] MadeUp(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, MadeUpFolder, name));

    public static ImportOutcome Draft(ImportOutcome outcome)
    {
        Assert.True(outcome.Refusal is null, outcome.Refusal?.ToString());
        return outcome;
    }

    /// <summary>The hub with the files of a draft, read, linked and checked, drafts included.</summary>
    public static Library With(ImportOutcome outcome, bool drafts = true) => Library.Load(
        MemoryFiles.FromTexts([.. SmallHub.Files(), .. outcome.Files.Select(file => KeyValuePair.Create(file.Path, file.Text))]),
            new LibraryOptions(SmallHub.Today, drafts));

    /// <summary>Asserts that the draft has no errors, and that after publication it would have only those that the to-do list
    /// names.</summary>
    public static Library Sound(ImportOutcome outcome)
    {
        Draft(outcome);
        var published = With(outcome, drafts: false);
        Assert.Empty(published.Diagnostics);
        var library = Library.Link(published.Source, new LibraryOptions(SmallHub.Today, IncludeDrafts: true), null, published.OfFiles);
        foreach (var diagnostic in library.Diagnostics.DistinctBy(diagnostic => (diagnostic.Path, diagnostic.Code.Id)))
            Assert.Contains(outcome.ToDo, item => item.Path == diagnostic.Path
                && item.Text.StartsWith($"{diagnostic.Code.Id}:", StringComparison.Ordinal));
        Assert.DoesNotContain(
            library.Diagnostics, diagnostic =>
                diagnostic.Code.Severity is Severity.Error && diagnostic.Code.Id.StartsWith("LH1", StringComparison.Ordinal));
        return library;
    }

    public static Resource Resource(ImportOutcome outcome) =>
        Sound(outcome).Linked!.Resources.Single(resource => resource.Path == outcome.Files[0].Path);

    /// <summary>Words of a text with how often each comes.</summary>
    public static Dictionary<string, int> Words(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in PlainWords.Split(text)) words[word] = words.GetValueOrDefault(word) + 1;
        return words;
    }

    /// <summary>What a reader of the draft would see, without marks: read back by the hub's own reader.</summary>
    public static string Visible(ImportOutcome outcome) => Visible(With(outcome));

    /// <summary>The same, of a library with the draft.</summary>
    public static string Visible(Library library)
    {
        var text = new StringBuilder();
        foreach (var resource in library.Linked!.Resources)
        {
            foreach (var line in BodyWalk.Lines(resource.Body.Blocks)) text.Append(Plain(line)).Append('\n');
            if (resource.Details is not ToolDetails { Questions: { } questions }) continue;
            foreach (var section in questions.Sections)
            {
                text.Append(section.Title).Append(' ').Append(section.Intro).Append('\n');
                foreach (var question in section.Questions)
                    text.Append(question.Source).Append(' ').Append(question.Text).Append(' ').Append(question.Help).Append(' ')
                        .AppendJoin(' ', question.Kind is QuestionKind.Choice ? question.Choices : []).Append('\n');
            }
        }
        return text.ToString();
    }

    private static string Plain(IReadOnlyList<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        TextInline text => text.Text,
        EmphasisInline emphasis => Plain(emphasis.Content),
        LinkInline link => Plain(link.Content),
        _ => " ",
    }));
}
