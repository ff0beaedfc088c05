using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>What stands in the braces of a block, <c>{#id .class key=value}</c>, with places. Keys and classes that nobody asked for are reported.</summary>
internal sealed class BlockAttributes
{
    private readonly HtmlAttributes? attributes;
    private readonly SourceText source;
    private readonly int searchFrom;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <param name="block">The block.</param>
    /// <param name="source">The whole file.</param>
    /// <param name="searchFrom">Offset in the file at or before the braces.</param>
    /// <param name="at">Where the block begins.</param>
    public BlockAttributes(IMarkdownObject block, SourceText source, int searchFrom, SourcePosition at)
    {
        attributes = block.TryGetAttributes();
        this.source = source;
        this.searchFrom = searchFrom;
        At = at;
    }

    /// <summary>Where the block begins.</summary>
    public SourcePosition At { get; }

    /// <summary>Whether there are braces at all.</summary>
    public bool Any => attributes is not null && (attributes.Id is not null || attributes.Classes is { Count: > 0 } || attributes.Properties is { Count: > 0 });

    /// <summary>The id, or null.</summary>
    public string? Id => attributes?.Id;

    /// <summary>The classes.</summary>
    public IReadOnlyList<string> Classes => attributes?.Classes ?? (IReadOnlyList<string>)[];

    /// <summary>The value of a key with its place, or null.</summary>
    public Located<string>? Value(string key)
    {
        asked.Add(key);
        foreach (var property in attributes?.Properties ?? [])
        {
            if (property.Key == key) return new Located<string>(property.Value ?? string.Empty, PlaceOf(key));
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

    /// <summary>Reports keys that were not asked for.</summary>
    public void Finish(FileReport report)
    {
        foreach (var property in attributes?.Properties ?? [])
        {
            if (asked.Contains(property.Key)) continue;
            report.Add(
                DiagnosticCodes.AttributesInvalid, PlaceOf(property.Key, key: true), $"\"{property.Key}\" means nothing in these braces.",
                $"{DidYouMean.Sentence(property.Key, asked)}Known here: {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
        }
    }

    private SourcePosition PlaceOf(string name, bool key = false)
    {
        var end = source.Text.IndexOf('\n', searchFrom);
        var line = source.Text.AsSpan(searchFrom, (end < 0 ? source.Text.Length : end) - searchFrom);
        var found = line.IndexOf($"{name}=", StringComparison.Ordinal);
        if (found < 0) return At;
        if (key) return source.PositionAt(searchFrom + found);
        var value = found + name.Length + 1;
        if (value < line.Length && line[value] is ('"' or '\'')) value++;
        return source.PositionAt(searchFrom + value);
    }
}
