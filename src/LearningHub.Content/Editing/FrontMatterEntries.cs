using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LearningHub.Content.Editing;

/// <summary>Finds the keys of front matter and their places.</summary>
internal static class FrontMatterEntries
{
    private const int DeepestNesting = 20;

    /// <summary>The keys in order; null if the text is not a plain list of keys, one on each line.</summary>
    public static IReadOnlyList<FrontMatterEntry>? Read(string text)
    {
        try
        {
            return ReadEntries(text);
        }
        // YamlDotNet throws other exceptions for texts that are far from YAML.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static List<FrontMatterEntry>? ReadEntries(string text)
    {
        var parser = new Parser(new StringReader(text));
        var entries = new List<FrontMatterEntry>();
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return entries;
        parser.Consume<DocumentStart>();
        if (!parser.TryConsume<MappingStart>(out var map) || map.Style is MappingStyle.Flow) return null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadEntry(parser, text) is not { } entry || entries.Any(other => other.Key == entry.Key)) return null;
            entries.Add(entry);
        }
        parser.Consume<DocumentEnd>();
        return parser.Accept<StreamEnd>(out _) ? entries : null;
    }

    private static FrontMatterEntry? ReadEntry(Parser parser, string text)
    {
        var key = parser.Consume<Scalar>();
        var start = (int)key.Start.Index;
        if ((start > 0 && text[start - 1] != '\n') || key.Style is not ScalarStyle.Plain
            || !text.AsSpan(start).StartsWith(key.Value, StringComparison.Ordinal)) return null;
        var colon = start + key.Value.Length;
        if (colon >= text.Length || text[colon] != ':') return null;
        var values = new List<string>();
        var isList = parser.Accept<SequenceStart>(out var sequence);
        var (first, isFlat) = (parser.Current!.Start, true);
        var end = ReadValue(parser, 0, values, ref isFlat);
        var isFlow = sequence is { Style: SequenceStyle.Flow };
        if (end is not { } last || (last <= first.Index && !isFlow))
            return new FrontMatterEntry(key.Value, start, colon + 1, colon + 1, [], isFlat, isList);
        var stop = last;
        while (stop > colon + 1 && char.IsWhiteSpace(text[stop - 1])) stop--;
        return new FrontMatterEntry(key.Value, start, (int)first.Index, stop, values, isFlat, isList);
    }

    // Where the value ends. A list or map over several lines ends with its last text: its own end comes after the blank lines.
    private static int? ReadValue(Parser parser, int depth, List<string> values, ref bool isFlat)
    {
        if (depth > DeepestNesting) throw new YamlException("nested too deeply");
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty) throw new YamlException("an anchor or a tag");
            if (scalar.Style is not ScalarStyle.Plain || scalar.Value is not ("" or "~" or "null")) values.Add(scalar.Value);
            return (int)scalar.End.Index;
        }
        if (depth > 0) isFlat = false;
        int? last = null;
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            while (!parser.Accept<SequenceEnd>(out _)) last = ReadValue(parser, depth + 1, values, ref isFlat) ?? last;
            var close = parser.Consume<SequenceEnd>();
            return sequence.Style is SequenceStyle.Flow ? BehindBracket(close) : last;
        }
        var map = parser.Consume<MappingStart>();
        isFlat = false;
        while (!parser.Accept<MappingEnd>(out _)) last = ReadValue(parser, depth + 1, values, ref isFlat) ?? last;
        var end = parser.Consume<MappingEnd>();
        return map.Style is MappingStyle.Flow ? BehindBracket(end) : last;
    }

    // YamlDotNet gives a bracket the same start and end.
    private static int BehindBracket(ParsingEvent bracket) => (int)bracket.Start.Index + 1;
}
