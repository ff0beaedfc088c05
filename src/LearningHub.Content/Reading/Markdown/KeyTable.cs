using LearningHub.Content.DataFiles;
using LearningHub.Content.DataFiles.Hub;
using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Keys;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Markdown.Context;
using Markdig.Extensions.CustomContainers;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>
/// Makes the tables of keys in the help from the tables that the readers use: a box <c>::: keys every-type</c>,
/// <c>::: keys some-types</c> or with the name of a data file, such as <c>::: keys hub.yml</c>, and nothing in it.
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
        if (container.Count == 0 && wanted is not null && DescribedFiles.Find(wanted) is { } file) return ForFile(at, file);
        context.Report.Add(
            DiagnosticCodes.ContainerUnknown, at, "This box does not say which keys to list.",
            $"Write ::: {Word} {EveryType}, ::: {Word} {SomeTypes} or ::: {Word} {HubKeys.File.Name}, and a line with three colons right "
                + "below.");
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

    private static TableBlock ForFile(SourcePosition at, DataFile file)
    {
        var rows = file.Keys.SelectMany(key => WithKeysBelow(key, null)).ToArray();
        return rows.Any(row => row.Above is not null)
            ? Table(at, ["Key", "Below", "What to write", "Example"], rows.Select(row => Row(
                at, row.Key, [row.Above is { } above ? Code(at, above.Name) : Text(at, string.Empty)])))
            : Table(at, ["Key", "What to write", "Example"], rows.Select(row => Row(at, row.Key, [])));
    }

    private static IEnumerable<(DataKey Key, DataKey? Above)> WithKeysBelow(DataKey key, DataKey? above) =>
        [(key, above), .. key.Keys.SelectMany(each => WithKeysBelow(each, key))];

    private static IReadOnlyList<TableCell> Row(SourcePosition at, DataKey key, IReadOnlyList<TableCell> above) =>
        [Code(at, key.Name), .. above, Describe(at, key), key.Example.Length > 0 ? Code(at, key.Example) : Text(at, string.Empty)];

    private static TableCell Describe(SourcePosition at, DataKey key) => key.Otherwise is { } otherwise
        ? new TableCell(
            at, [new TextInline(at, $"{Describe(key)} Without the key it is "), new CodeInline(at, otherwise), new TextInline(at, ".")])
        : Text(at, Describe(key));

    private static string Describe(DataKey key)
    {
        var sentences = new List<string> { key.Meaning };
        if (key.Kind is KeyKind.EntryList) sentences.Add("A list; each entry has the keys below.");
        if (key.Words.Count > 0) sentences.Add($"One of: {string.Join(", ", key.Words)}. Without the key it is {key.Words[0]}.");
        if (key.Vocabulary is { } vocabulary)
            sentences.Add($"The words are in vocabularies.yml under {vocabulary(Vocabularies.Empty).Key}.");
        if (key.IsNeeded) sentences.Add("Needed.");
        return string.Join(' ', sentences);
    }

    private static IReadOnlyList<TableCell> Row(SourcePosition at, FrontMatterKey key, IReadOnlyList<TableCell> types) =>
        [Code(at, key.Name), .. types, Text(at, Describe(key)), Code(at, key.Example)];

    private static string Needed(FrontMatterKey key)
    {
        if (key.NeededIn.Count >= key.Types.Count) return "Needed.";
        return key.NeededIn.Count > 1 ? "Needed everywhere but in sessions and in pages about the hub."
            : $"Needed in {key.NeededIn[0].PluralLabel.ToLowerInvariant()}.";
    }

    private static string Describe(FrontMatterKey key)
    {
        var sentences = new List<string> { key.Meaning };
        if (key.Words.Count > 0) sentences.Add($"One of: {string.Join(", ", key.Words)}. Without the key it is {key.Words[0]}.");
        if (key.Vocabulary is { } vocabulary)
            sentences.Add($"The words are in vocabularies.yml under {vocabulary(Vocabularies.Empty).Key}.");
        if (key.Keys.Count > 0)
            sentences.Add($"Each entry has: {string.Join("; ", key.Keys.Select(each => $"{each.Name} ({each.Meaning.TrimEnd('.')})"))}.");
        if (key.NeededIn.Count > 0)
            sentences.Add(Needed(key));
        return string.Join(' ', sentences);
    }

    private static TableBlock Table(SourcePosition at, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<TableCell>> rows) => new(
        at, [.. headings.Select(_ => ColumnAlignment.Start)], [.. headings.Select(heading => Text(at, heading))], [.. rows], null);

    private static TableCell Text(SourcePosition at, string text) => new(at, [new TextInline(at, text)]);

    private static TableCell Code(SourcePosition at, string text) => new(at, [new CodeInline(at, text)]);
}
