using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LearningHub.Content.Reading.Yaml;

/// <summary>Reads one YAML document into values that know their place. Anchors, aliases and tags are refused: authors do not need them and they can be abused.</summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 20;

    private const string General =
        "Look at this line and the one before: a value with a colon, a hash or a quotation mark in it needs double quotation marks around it, and lines of one list begin in the same column.";

    private readonly Parser parser;
    private readonly int lineOffset;
    private readonly FileReport report;

    private YamlReader(TextReader text, int lineOffset, FileReport report)
    {
        parser = new Parser(text);
        this.lineOffset = lineOffset;
        this.report = report;
    }

    /// <summary>Reads a document that begins after some lines of the file.</summary>
    /// <returns>The value, or null after a diagnostic.</returns>
    public static YamlValue? Read(TextReader text, int lineOffset, FileReport report)
    {
        var reader = new YamlReader(text, lineOffset, report);
        try
        {
            return reader.Document();
        }
        catch (YamlException fault)
        {
            report.Add(DiagnosticCodes.NotYaml, reader.At(fault.Start), Plain(fault), AdviceFor(fault));
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet fails in its own ways on some texts that are far from YAML; property tests found the first two.
            report.Add(DiagnosticCodes.NotYaml, reader.At(reader.parser.Current?.End ?? Mark.Empty), "The data cannot be read as YAML from about here on.", General);
            return null;
        }
    }

    private YamlValue? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return new YamlMap(new SourcePosition(lineOffset + 1, 1), []);
        parser.Consume<DocumentStart>();
        var value = Value(0);
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<DocumentStart>(out var second)) return value;
        report.Add(DiagnosticCodes.NotYaml, At(second.Start), "A second document begins here.", "Remove the line with three hyphens.");
        return null;
    }

    private YamlValue Value(int depth)
    {
        if (depth > DeepestNesting) throw new YamlException(parser.Current!.Start, parser.Current.End, "nested too deeply");
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            Refuse(scalar);
            return new YamlText(At(scalar.Start), scalar.Value, scalar.Style is not ScalarStyle.Plain);
        }
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            Refuse(sequence);
            return List(sequence, depth);
        }
        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            Refuse(mapping);
            return Map(mapping, depth);
        }
        throw new YamlException(parser.Current!.Start, parser.Current.End, "an alias (a word after *)");
    }

    private YamlList List(SequenceStart start, int depth)
    {
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Value(depth + 1));
        return new YamlList(At(start.Start), items);
    }

    private YamlMap Map(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var value = Value(depth + 1);
            if (keys.Add(key.Value)) entries.Add(new YamlEntry(At(key.Start), key.Value, value));
            else report.Add(DiagnosticCodes.ValueInvalid, At(key.Start), $"The key \"{key.Value}\" is given twice.", "Keep one of the two.");
        }
        return new YamlMap(At(start.Start), entries);
    }

    private static void Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) throw new YamlException(node.Start, node.End, "an anchor (a word after &)");
        if (!node.Tag.IsEmpty && node.Tag != "!") throw new YamlException(node.Start, node.End, "a tag (a word after !)");
    }

    private SourcePosition At(Mark mark) => new((int)mark.Line + lineOffset, Math.Max(1, (int)mark.Column));

    private static string Plain(YamlException fault) => fault.Message switch
    {
        var message when message.StartsWith("an ", StringComparison.Ordinal) || message.StartsWith("a ", StringComparison.Ordinal)
            => $"The data uses {message}, which the hub does not read.",
        "nested too deeply" => "The data is nested too deeply.",
        var message when message.Contains("found invalid mapping", StringComparison.Ordinal)
            => "A value holds a colon with a space behind it, and no quotation marks around it.",
        _ => $"The data cannot be read as YAML: {fault.Message.TrimEnd('.')}.",
    };

    private static string AdviceFor(YamlException fault) => fault.Message switch
    {
        var message when message.StartsWith("an ", StringComparison.Ordinal) || message.StartsWith("a ", StringComparison.Ordinal)
            => "Put the value in double quotation marks, or write it out in full.",
        _ => General,
    };
}
