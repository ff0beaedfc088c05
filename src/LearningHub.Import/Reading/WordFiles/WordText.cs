using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Lines;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;
using Diagrams = DocumentFormat.OpenXml.Drawing.Diagrams;

namespace LearningHub.Import.Reading.WordFiles;

/// <summary>The words of a Word paragraph, without deleted text, field codes and second copies of text boxes. The marks of notes are
/// collected.</summary>
internal sealed class WordText
{
    private readonly StringBuilder text = new();

    /// <summary>The words on one line.</summary>
    public string Text => CleanText.OneLine(text.ToString());

    /// <summary>Its lines, if the author has broken it into lines that each start something new.</summary>
    public IReadOnlyList<string> Lines => ParagraphLines.Split(text.ToString());

    /// <summary>Words that a tracked change has deleted.</summary>
    public int StruckOut { get; private set; }

    /// <summary>Text boxes anchored to this paragraph, in order.</summary>
    public List<TextBoxContent> Boxes { get; } = [];

    /// <summary>Relations to the charts in this paragraph.</summary>
    public List<string> Charts { get; } = [];

    /// <summary>Relations to the data of the diagrams (SmartArt) in this paragraph.</summary>
    public List<string> Diagrams { get; } = [];

    /// <summary>Reads a paragraph.</summary>
    public static WordText Read(Paragraph paragraph)
    {
        var words = new WordText();
        words.Walk(paragraph);
        return words;
    }

    private void Walk(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Text words: text.Append(words.Text); break;
                case Break or CarriageReturn: text.Append('\n'); break;
                case TabChar or PositionalTab: text.Append(' '); break;
                case NoBreakHyphen: text.Append('-'); break;
                case SymbolChar: text.Append('•'); break;
                case DeletedRun or MoveFromRun: StruckOut += Count(child.InnerText); break;
                case Run { RunProperties.VerticalTextAlignment.Val: { } position } raised
                    when position == VerticalPositionValues.Superscript && IsMark(raised.InnerText):
                    text.Append(Superscripts.ToRaised(raised.InnerText.Trim())); break;
                case FieldCode or DeletedFieldCode or ParagraphProperties or RunProperties: break;
                case TextBoxContent box: Boxes.Add(box); break;
                case Charts.ChartReference { Id.Value: { } chart }: Charts.Add(chart); break;
                case Diagrams.RelationshipIds { DataPart.Value: { } diagram }: Diagrams.Add(diagram); break;
                case AlternateContent choice:
                    Walk(choice.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)choice.GetFirstChild<AlternateContentFallback>()
                        ?? new Run());
                    break;
                case { NamespaceUri: WordMath.Namespace }: WordMath.Append(child, text); break;
                default: Walk(child); break;
            }
        }
    }

    // A raised number that the author typed marks a note like those that Word makes.
    private static bool IsMark(string words) => words.Trim() is { Length: > 0 and <= 3 } mark && mark.All(char.IsAsciiDigit);

    private static int Count(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
