using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Markdown.Context;
using LearningHub.Content.Reading.Markdown.Dialect;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>The braces of a block, <c>{#id .class key=value}</c>, with places. Anything in them that is not read is reported.</summary>
/// <param name="braces">The braces; null for none.</param>
/// <param name="body">The Markdown around them.</param>
/// <param name="at">Where the block begins.</param>
internal sealed class BlockAttributes(Braces? braces, BodyText body, SourcePosition at)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Where the block begins.</summary>
    public SourcePosition At { get; } = at;

    /// <summary>Whether there are braces at all.</summary>
    public bool Any => braces is not null;

    /// <summary>The braces as they are written; empty without any.</summary>
    public string Text => braces is null ? string.Empty : body.Text[braces.Start..braces.End];

    /// <summary>The id, or null.</summary>
    public string? Id => braces?.Items.FirstOrDefault(item => item.Kind is BraceKind.Id).Name;

    /// <summary>The classes.</summary>
    public IReadOnlyList<string> Classes =>
        [.. (braces?.Items ?? []).Where(item => item.Kind is BraceKind.Class).Select(item => item.Name)];

    /// <summary>The value of a key with its place, or null.</summary>
    public Located<string>? Value(string key)
    {
        asked.Add(key);
        foreach (var item in braces?.Items ?? [])
        {
            if (item.Kind is BraceKind.Property && item.Name == key) return new Located<string>(item.Value, body.At(item.ValueStart));
        }
        return null;
    }

    /// <summary>The values of a key whose value is a list with commas.</summary>
    public IReadOnlyList<Located<string>> Values(string key)
    {
        if (Value(key) is not { } value) return [];
        var values = new List<Located<string>>();
        var column = value.At.Column;
        foreach (var part in value.Value.Split(','))
        {
            var lead = part.Length - part.TrimStart().Length;
            if (part.Trim() is { Length: > 0 } text) values.Add(new Located<string>(text, value.At with { Column = column + lead }));
            column += part.Length + 1;
        }
        return values;
    }

    /// <summary>Whether there are braces that hold one key and nothing else.</summary>
    public bool HasOnly(string key) => braces is { Items: [{ Kind: BraceKind.Property } only] } && only.Name == key;

    /// <summary>Reports keys that were not asked for, and an id or a key that is given twice.</summary>
    public void Finish(FileReport report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in braces?.Items ?? [])
        {
            if (item.Kind is BraceKind.Class) continue;
            var isId = item.Kind is BraceKind.Id;
            if (!seen.Add(isId ? "#" : item.Name))
            {
                report.Add(
                    DiagnosticCodes.AttributesInvalid, body.At(item.Start),
                    isId ? $"These braces have a second id, \"{item.Name}\"." : $"The key \"{item.Name}\" is given twice.",
                        "Keep one of the two.");
            }
            if (isId || asked.Contains(item.Name)) continue;
            report.Add(
                DiagnosticCodes.AttributesInvalid, body.At(item.Start), $"\"{item.Name}={item.Value}\" means nothing in these braces.",
                asked.Count == 0
                    ? "Remove it. Only findings, recommendations, charts and quoted voices have keys."
                    : $"{DidYouMean.Sentence(item.Name, asked)}Known keys: {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>Reports an id where none can be used.</summary>
    public void RefuseId(FileReport report, string what)
    {
        if (Id is null) return;
        var item = braces!.Items.First(each => each.Kind is BraceKind.Id);
        report.Add(
            DiagnosticCodes.AttributesInvalid, body.At(item.Start), $"{what} cannot have an id: \"#{item.Name}\".",
            "Remove it, and link to the heading above instead.");
    }

    /// <summary>Reports classes where none can be used.</summary>
    public void RefuseClasses(FileReport report, string advice)
    {
        foreach (var item in (braces?.Items ?? []).Where(each => each.Kind is BraceKind.Class))
            report.Add(DiagnosticCodes.AttributesInvalid, body.At(item.Start), $"\".{item.Name}\" means nothing here.", advice);
    }

    /// <summary>Reports braces before a block that can have none.</summary>
    public void RefuseAll(FileReport report)
    {
        if (braces is null) return;
        report.Add(
            DiagnosticCodes.AttributesInvalid, body.At(braces.Start), $"These braces mean nothing here: {Text}",
            "Remove them. Braces belong after headings of findings and recommendations, and before charts, tables and quoted voices.");
    }
}
