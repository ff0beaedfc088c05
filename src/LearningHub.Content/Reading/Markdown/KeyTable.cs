using LearningHub.Content.Diagnostics;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Markdown.Context;
using Markdig.Extensions.CustomContainers;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>
/// Makes the tables of keys in the help from the table that the reader uses: a box <c>::: keys every-type</c> or
/// <c>::: keys some-types</c> with nothing in it.
/// </summary>
internal static class KeyTable
{
    private const string Word = "keys";
    private const string EveryType = "every-type";
    private const string SomeTypes = "some-types";

    /// <summary>Whether a box asks for a table of keys.</summary>
    public static bool IsAskedFor(CustomContainer container) => container.Info == Word;

    /// <summary>The table; null after a diagnostic.</summary>
    public static TableBlock? Read(CustomContainer container, SourcePosition at, ReadingContext context)
    {
        context.Account.Add(container.Info);
        context.Account.Add(container.Arguments);
        var wanted = container.Arguments?.Trim();
        if (container.Count == 0 && wanted is EveryType) return ForEveryType(at);
        if (container.Count == 0 && wanted is SomeTypes) return ForSomeTypes(at);
        context.Report.Add(
            DiagnosticCodes.ContainerUnknown, at, "This box does not say which keys to list.",
            $"Write ::: {Word} {EveryType} or ::: {Word} {SomeTypes}, and a line with three colons right below.");
        foreach (var child in container) context.TakeSource(child.Span);
        return null;
    }

    private static TableBlock ForEveryType(SourcePosition at) => Table(
        at, ["Key", "What to write", "Example"],
        FrontMatterKeys.All.Where(key => key.IsForEveryType).Select(key => Row(at, key, [])));

    private static TableBlock ForSomeTypes(SourcePosition at) => Table(
        at, ["Key", "In", "What to write", "Example"],
        FrontMatterKeys.All.Where(key => !key.IsForEveryType).Select(key =>
            Row(at, key, [Text(at, string.Join(", ", key.Types.Select(type => type.PluralLabel)))])));

    private static IReadOnlyList<TableCell> Row(SourcePosition at, FrontMatterKey key, IReadOnlyList<TableCell> types) =>
        [Code(at, key.Name), .. types, Text(at, Describe(key)), Code(at, key.Example)];

    private static string Describe(FrontMatterKey key)
    {
        var sentences = new List<string> { key.Meaning };
        if (key.Words.Count > 0) sentences.Add($"One of: {string.Join(", ", key.Words)}. Without the key it is {key.Words[0]}.");
        if (key.Vocabulary is { } vocabulary)
            sentences.Add($"The words are in vocabularies.yml under {vocabulary(Vocabularies.Empty).Key}.");
        if (key.Keys.Count > 0)
            sentences.Add($"Each entry has: {string.Join("; ", key.Keys.Select(each => $"{each.Name} ({each.Meaning.TrimEnd('.')})"))}.");
        if (key.NeededIn.Count > 0)
            sentences.Add(key.NeededIn.Count >= key.Types.Count ? "Needed." : "Needed everywhere but in pages about the hub.");
        return string.Join(' ', sentences);
    }

    private static TableBlock Table(SourcePosition at, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<TableCell>> rows) => new(
        at, [.. headings.Select(_ => ColumnAlignment.Start)], [.. headings.Select(heading => Text(at, heading))], [.. rows], null);

    private static TableCell Text(SourcePosition at, string text) => new(at, [new TextInline(at, text)]);

    private static TableCell Code(SourcePosition at, string text) => new(at, [new CodeInline(at, text)]);
}
