using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Yaml;

/// <summary>Writes a map of a YAML document for the cache of a build, and reads it again without parsing YAML.</summary>
internal static class YamlBytes
{
    private const byte Text = 0;
    private const byte QuotedText = 1;
    private const byte List = 2;
    private const byte Map = 3;

    /// <summary>The bytes of a map.</summary>
    public static byte[] Of(YamlMap map)
    {
        using var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        WriteMap(output, map);
        output.Flush();
        return bytes.ToArray();
    }

    /// <summary>The map that <see cref="Of"/> turned into bytes.</summary>
    public static YamlMap Read(byte[] bytes)
    {
        using var input = new BinaryReader(new MemoryStream(bytes));
        return ReadMap(input);
    }

    private static void Write(BinaryWriter output, YamlValue value)
    {
        switch (value)
        {
            case YamlText text:
                output.Write(text.IsQuoted ? QuotedText : Text);
                Write(output, text.At);
                output.Write(text.Value);
                break;
            case YamlList list:
                output.Write(List);
                Write(output, list.At);
                output.Write7BitEncodedInt(list.Items.Count);
                foreach (var item in list.Items) Write(output, item);
                break;
            case YamlMap map:
                output.Write(Map);
                WriteMap(output, map);
                break;
            default:
                throw new InvalidOperationException($"There is no way to write a {value.GetType().Name}.");
        }
    }

    private static void WriteMap(BinaryWriter output, YamlMap map)
    {
        Write(output, map.At);
        output.Write7BitEncodedInt(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            Write(output, entry.At);
            output.Write(entry.Key);
            Write(output, entry.Value);
        }
    }

    private static void Write(BinaryWriter output, SourcePosition at)
    {
        output.Write7BitEncodedInt(at.Line);
        output.Write7BitEncodedInt(at.Column);
    }

    private static YamlValue Read(BinaryReader input) => input.ReadByte() switch
    {
        Text => new YamlText(ReadPosition(input), input.ReadString(), IsQuoted: false),
        QuotedText => new YamlText(ReadPosition(input), input.ReadString(), IsQuoted: true),
        List => ReadList(input),
        Map => ReadMap(input),
        var other => throw new InvalidDataException($"{other} is no kind of value."),
    };

    private static YamlList ReadList(BinaryReader input)
    {
        var at = ReadPosition(input);
        var items = new YamlValue[input.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++) items[i] = Read(input);
        return new YamlList(at, items);
    }

    private static YamlMap ReadMap(BinaryReader input)
    {
        var at = ReadPosition(input);
        var entries = new YamlEntry[input.Read7BitEncodedInt()];
        for (var i = 0; i < entries.Length; i++) entries[i] = new YamlEntry(ReadPosition(input), input.ReadString(), Read(input));
        return new YamlMap(at, entries);
    }

    private static SourcePosition ReadPosition(BinaryReader input) => new(input.Read7BitEncodedInt(), input.Read7BitEncodedInt());
}
