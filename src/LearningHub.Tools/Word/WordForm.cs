using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Writing;
using LearningHub.Tools.Forms;

namespace LearningHub.Tools.Word;

/// <summary>
/// Writes a form for Word: a content control for each answer, in tables of two columns with header rows, under headings, with title and
/// language set. The same questions always give the same bytes.
///</summary>
public static class WordForm
{
    /// <summary>The text of a control until somebody answers.</summary>
    public const string ChoosePrompt = "Choose an answer";

    /// <summary>The text of a control until somebody writes.</summary>
    public const string WritePrompt = "Write here";

    /// <summary>The prefix of the names of the properties that identify a form.</summary>
    public const string PropertyPrefix = "hub-";

    /// <summary>The empty form.</summary>
    public static byte[] Write(FormSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Packed once, by the stable copy.
            document.CompressionOption = CompressionOption.NotCompressed;
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rId1");
            var core = document.AddCoreFilePropertiesPart();
            document.ChangeIdOfPart(core, "rId2");
            using (var part = core.GetStream(FileMode.Create))
                new FileProperties($"{sheet.Paper.Title}: {sheet.RoleLabel}", string.Empty, sheet.Paper.Board, sheet.Language).Write(part);
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Make(sheet.Language);
            main.AddNewPart<DocumentSettingsPart>("rId2").Settings = new Settings(new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
            var footer = main.AddNewPart<FooterPart>("rId3");
            footer.Footer = new Footer(WordParts.Paragraph(sheet.Paper.Line, "Footer"));
            main.Document = new Document(Body(sheet, main.GetIdOfPart(footer)));
            AddProperties(document, sheet);
        }
        return StablePackage.Copy(stream);
    }

    private static Body Body(FormSheet sheet, string footer)
    {
        var controls = new ControlIds();
        var body = new Body(
            WordParts.Paragraph($"{sheet.Paper.Title}: {sheet.RoleLabel}", "Heading1"),
            WordParts.Paragraph(string.Create(CultureInfo.InvariantCulture,
                $"{sheet.Form.Count} questions, about {sheet.Form.Minutes} minutes. ")
                + Advice(sheet)));
        if (FormFields.Head(sheet) is { Count: > 0 } head)
        {
            var title = sheet.IsForPersons ? "Which course it was" : "Whose return this is";
            body.Append(WordParts.Paragraph(title, "Heading2"));
            body.Append(FieldTable(title, head, controls), WordParts.Paragraph(string.Empty));
        }
        foreach (var (section, fields) in FormFields.Sections(sheet))
        {
            body.Append(WordParts.Paragraph(section.Title, "Heading2"));
            if (section.Intro is { } intro) body.Append(WordParts.Paragraph(intro));
            body.Append(FieldTable(section.Title, fields, controls), WordParts.Paragraph(string.Empty));
        }
        foreach (var (heading, text) in sheet.Notes)
            body.Append(WordParts.Paragraph(heading, "Heading2"), WordParts.Paragraph(text));
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 }));
        return body;
    }

    private static string Advice(FormSheet sheet) => sheet switch
    {
        { AsksForCase: false } => "The answers are the adult's own. Write no name on this form.",
        { IsForPersons: true } => "Nobody is asked who they are. Save this file and send it as your board tells you.",
        _ => "Answer from what your records show. Write no names, dates of birth or addresses. Save this file and send it as your "
            + "board tells you.",
    };

    private static Table FieldTable(string title, IEnumerable<FormField> fields, ControlIds controls)
    {
        var table = WordParts.Table(title, $"Questions on the left, answers on the right: {title}", 5400, 4238);
        table.Append(WordParts.HeaderRow("Question", "Answer"));
        foreach (var field in fields)
        {
            var question = new TableCell(WordParts.Paragraph(field.Label));
            if (field.Hint is { } hint) question.Append(WordParts.Paragraph(hint, "Hint"));
            table.Append(new TableRow(
                new TableRowProperties(new CantSplit()), question, new TableCell(new Paragraph(controls.Control(field)))));
        }
        return table;
    }

    private static void AddProperties(WordprocessingDocument document, FormSheet sheet)
    {
        var properties = new Properties();
        var id = 2;
        foreach (var (name, value) in new (string, string?)[]
        {
            ("tool", sheet.Tool), ("edition", sheet.Paper.Edition.ToString(CultureInfo.InvariantCulture)),
            ("code", sheet.Paper.Code.ToString()), ("role", sheet.Form.Role), ("round", sheet.Round),
        })
        {
            if (value is null) continue;
            properties.Append(new CustomDocumentProperty(new VTLPWSTR(value))
            {
                FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
                PropertyId = id++,
                Name = PropertyPrefix + name,
            });
        }
        var part = document.AddCustomFilePropertiesPart();
        document.ChangeIdOfPart(part, "rId3");
        part.Properties = properties;
    }
}
