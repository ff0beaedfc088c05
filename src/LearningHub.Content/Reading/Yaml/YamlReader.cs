using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LearningHub.Content.Reading.Yaml;

/// <summary>Reads one YAML document into values with their places. Anchors, aliases and tags are refused: authors do not need them and they
/// can be abused.</summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 20;

    private const string General =
        "Look at this line and the one before: a value with a colon, a hash or a quotation mark in it needs double quotation marks "
            + "around it, and lines of one list begin in the same column.";

    private readonly Parser parser;
    private readonly int lineOffset;
    private readonly FileReport report;
    private readonly YamlLines lines;

    private YamlReader(string text, int lineOffset, FileReport report)
    {
        parser = new Parser(new StringReader(text));
        lines = new YamlLines(text);
        this.lineOffset = lineOffset;
        this.report = report;
    }

    /// <summary>Reads a document that begins after some lines of the file.</summary>
    /// <returns>The value, or null after a diagnostic.</returns>
    public static YamlValue? Read(string text, int lineOffset, FileReport report)
    {
        var reader = new YamlReader(text, lineOffset, report);
        try
        {
            return reader.Document();
        }
        catch (YamlException exception)
        {
            reader.ReportError(exception);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // YamlDotNet fails in its own ways on some texts that are far from YAML; property tests found the first two.
            report.Add(DiagnosticCodes.NotYaml, reader.At(reader.parser.Current?.End ?? Mark.Empty),
                "The data cannot be read as YAML from about here on.", General);
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
            return Text(scalar);
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

    private YamlText Text(Scalar scalar)
    {
        var isQuoted = scalar.Style is not ScalarStyle.Plain;
        if (!isQuoted) ReportComment(scalar);
        var value = scalar.Value;
        if (UnfitCharacters.IndexIn(value) is var unfit and >= 0)
        {
            if (!UnfitCharacters.IsBreak(value[unfit])) UnfitCharacters.Report(report, At(scalar.Start), value[unfit].ToString());
            value = UnfitCharacters.Replace(value);
        }
        return new YamlText(At(scalar.Start), value, isQuoted);
    }

    // In YAML a number sign after a space begins a comment. An author who writes "Lesson #1" does not know that.
    private void ReportComment(Scalar scalar)
    {
        if (lines.CommentAfter(scalar.End) is not { } comment) return;
        report.Add(
            DiagnosticCodes.CommentInValue, new SourcePosition((int)scalar.End.Line + lineOffset, comment.Column),
            $"The words after the number sign are not read: \"{comment.Text}\".",
            "Put the whole value between double quotation marks. If it is a note for editors, write it on a line of its own that begins "
                + "with #.");
    }

    private void ReportError(YamlException exception)
    {
        if (lines.CurlyQuoteAt(exception.Start) is { } column)
        {
            report.Add(
                DiagnosticCodes.NotYaml, new SourcePosition((int)exception.Start.Line + lineOffset, column),
                "This value begins with a curly quotation mark, which does not protect the colon, hash or quotation mark in it.",
                "Write straight double quotation marks around the value: \"…\". Curly ones may be inside them.");
            return;
        }
        report.Add(DiagnosticCodes.NotYaml, At(exception.Start), Plain(exception), AdviceFor(exception));
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
            else report.Add(DiagnosticCodes.ValueInvalid, At(key.Start), $"The key \"{key.Value}\" is given twice.",
                "Keep one of the two.");
        }
        return new YamlMap(At(start.Start), entries);
    }

    private static void Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) throw new YamlException(node.Start, node.End, "an anchor (a word after &)");
        if (!node.Tag.IsEmpty && node.Tag != "!") throw new YamlException(node.Start, node.End, "a tag (a word after !)");
    }

    private SourcePosition At(Mark mark) => new((int)mark.Line + lineOffset, Math.Max(1, (int)mark.Column));

    private static string Plain(YamlException exception) => exception.Message switch
    {
        var message when message.StartsWith("an ", StringComparison.Ordinal) || message.StartsWith("a ", StringComparison.Ordinal)
            => $"The data uses {message}, which is not supported.",
        "nested too deeply" => "The data is nested too deeply.",
        var message when message.Contains("found invalid mapping", StringComparison.Ordinal)
            => "A value has a colon and a space in it, and no quotation marks around it.",
        _ => $"The data cannot be read as YAML: {exception.Message.TrimEnd('.')}.",
    };

    private static string AdviceFor(YamlException exception) => exception.Message switch
    {
        var message when message.StartsWith("an ", StringComparison.Ordinal) || message.StartsWith("a ", StringComparison.Ordinal)
            => "Put the value in double quotation marks, or write it out in full.",
        _ => General,
    };
}
