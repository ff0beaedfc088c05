using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace LearningHub.Content.Editing.Settings;

/// <summary>Finds the entries of a list in a data file, and their places.</summary>
internal static class ListReader
{
    /// <summary>The name under which the texts of an entry stand that is itself a list of texts.</summary>
    public const string Texts = "words";

    /// <summary>The entries; null if there is no such list, or if it is written in a way that is left to the whole file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="list">The key of the list; null if the whole file is the list.</param>
    /// <param name="name">For a file whose own keys are the names of its entries: under which key the name of an entry stands.</param>
    public static IReadOnlyList<ListEntry>? Read(string text, string? list, string? name)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0) return list is null ? [] : null;
            if (stream.Documents.Count > 1) return null;
            if (name is not null) return stream.Documents[0].RootNode is YamlMappingNode named ? ReadNamed(text, named, name) : null;
            if (Find(stream.Documents[0].RootNode, list, text) is not { } found) return null;
            return Read(text, found.Sequence, found.End);
        }
        // YamlDotNet throws other exceptions for texts that are far from YAML.
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    // Entries that begin at the margin with their names, each with its keys on the lines below.
    private static List<ListEntry>? ReadNamed(string text, YamlMappingNode map, string name)
    {
        if (map.Style is MappingStyle.Flow) return null;
        var entries = new List<ListEntry>(map.Children.Count);
        var children = map.Children.OrderBy(child => child.Key.Start.Index).ToArray();
        for (var i = 0; i < children.Length; i++)
        {
            var (key, value) = children[i];
            var start = (int)key.Start.Index;
            if (key is not YamlScalarNode { Value: { } called } || start != StartOfLine(text, start)) return null;
            var stop = EndOfWords(text, start, i + 1 < children.Length ? (int)children[i + 1].Key.Start.Index : text.Length);
            var isBelow = value is YamlMappingNode { Style: not MappingStyle.Flow };
            var (values, isFlat) = ValuesOf(value) ?? (new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), false);
            values[name] = [called];
            entries.Add(new ListEntry(start, stop, 0, IsBracketed: false, values, isFlat && isBelow));
        }
        return entries;
    }

    private static (YamlSequenceNode Sequence, int End)? Find(YamlNode root, string? list, string text)
    {
        if (list is null) return root is YamlSequenceNode whole ? (whole, text.Length) : null;
        if (root is not YamlMappingNode map) return null;
        var keys = map.Children.Keys.OrderBy(key => key.Start.Index).ToArray();
        var at = Array.FindIndex(keys, key => key is YamlScalarNode scalar && scalar.Value == list);
        if (at < 0 || map.Children[keys[at]] is not YamlSequenceNode found) return null;
        return (found, at + 1 < keys.Length ? (int)keys[at + 1].Start.Index : text.Length);
    }

    private static List<ListEntry>? Read(string text, YamlSequenceNode sequence, int end)
    {
        var starts = sequence.Children.Select(node => StartOfLine(text, (int)node.Start.Index)).ToArray();
        var entries = new List<ListEntry>(starts.Length);
        for (var i = 0; i < starts.Length; i++)
        {
            var node = sequence.Children[i];
            var indent = text.AsSpan(starts[i]).IndexOfAnyExcept(' ');
            if (indent < 0 || !text.AsSpan(starts[i] + indent).StartsWith("- ") || (i > 0 && starts[i] == starts[i - 1])) return null;
            var stop = EndOfWords(text, starts[i], i + 1 < starts.Length ? starts[i + 1] : end);
            if (ValuesOf(node) is not { } values) return null;
            var isBracketed = node is YamlMappingNode { Style: MappingStyle.Flow }
                or YamlSequenceNode { Style: SequenceStyle.Flow };
            entries.Add(new ListEntry(starts[i], stop, indent, isBracketed, values.Values, values.IsFlat));
        }
        return entries;
    }

    private static (Dictionary<string, IReadOnlyList<string>> Values, bool IsFlat)? ValuesOf(YamlNode node)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (node is YamlSequenceNode { Style: SequenceStyle.Flow } texts && TextsOf(texts) is { } words)
        {
            values[Texts] = words;
            return (values, true);
        }
        if (node is not YamlMappingNode map) return null;
        var isFlat = true;
        foreach (var (key, value) in map.Children)
        {
            if (key is not YamlScalarNode { Value: { } name }) return null;
            if (TextsOf(value) is { } found) values[name] = found;
            else if (value is YamlMappingNode group && GroupOf(group) is { } inside)
            {
                foreach (var (inner, lines) in inside) values[$"{name}.{inner}"] = lines;
            }
            else isFlat = false;
        }
        return (values, isFlat);
    }

    // The texts of a group of keys; null if it has groups or lists of groups in turn.
    private static List<(string Key, IReadOnlyList<string> Texts)>? GroupOf(YamlMappingNode group)
    {
        var inside = new List<(string, IReadOnlyList<string>)>();
        foreach (var (key, value) in group.Children)
        {
            if (key is not YamlScalarNode { Value: { } name } || TextsOf(value) is not { } texts) return null;
            inside.Add((name, texts));
        }
        return inside;
    }

    private static IReadOnlyList<string>? TextsOf(YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" } => [],
        YamlScalarNode { Value: { } text } => [text],
        YamlSequenceNode list when list.All(item => item is YamlScalarNode) =>
            [.. list.Cast<YamlScalarNode>().Select(item => item.Value ?? string.Empty)],
        _ => null,
    };

    private static int StartOfLine(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    // Blank lines and comments behind an entry belong to what follows.
    private static int EndOfWords(string text, int start, int limit)
    {
        var end = start;
        for (var at = start; at < limit;)
        {
            var next = text.IndexOf('\n', at);
            var stop = next < 0 ? text.Length : next;
            var line = text.AsSpan(at, stop - at).Trim();
            if (line.Length > 0 && (at == start || line[0] != '#')) end = stop;
            at = stop + 1;
        }
        return end;
    }
}
