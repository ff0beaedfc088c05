using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Export.Word;

/// <summary>A Word file while it is written: what all of its parts share.</summary>
internal sealed class WordFile
{
    private readonly LinkedLibrary library;
    private readonly MainDocumentPart part;
    private readonly WordRelations relations;
    private readonly WordLists lists = new();
    private int places;

    private WordFile(LinkedLibrary library, MainDocumentPart part)
    {
        (this.library, this.part) = (library, part);
        relations = new WordRelations(part);
        Citations = new ExportCitations(library);
    }

    /// <summary>The works that the file cites.</summary>
    public ExportCitations Citations { get; }

    /// <summary>The links to addresses outside of the file.</summary>
    public WordRelations Relations => relations;

    /// <summary>Writes a file. The same content gives the same bytes.</summary>
    /// <param name="library">The library.</param>
    /// <param name="properties">What the file says of itself.</param>
    /// <param name="page">How its pages look.</param>
    /// <param name="target">Where the bytes go.</param>
    /// <param name="write">Gives the paragraphs and tables.</param>
    public static void Write(
        LinkedLibrary library, FileProperties properties, WordPage page, Stream target, Func<WordFile, IEnumerable<OpenXmlElement>> write)
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            // Packed once, by the stable copy.
            package.CompressionOption = CompressionOption.NotCompressed;
            var part = package.AddMainDocumentPart();
            part.Document = new WordFile(library, part).Document(properties, page, write);
            var core = package.AddCoreFilePropertiesPart();
            using (var stream = core.GetStream(FileMode.Create)) properties.Write(stream);
            package.ChangeIdOfPart(part, "document");
            package.ChangeIdOfPart(core, "properties");
        }
        bytes.Position = 0;
        StablePackage.Copy(bytes, target);
    }

    /// <summary>Writes blocks of a resource, with links to the places that the file has.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="headings">Headings of its text that stand in the file.</param>
    public (WordBody Body, WordRuns Runs, WordBookmarks Places) BodyOf(Resource resource, IReadOnlyList<HeadingBlock> headings)
    {
        var bookmarks = new WordBookmarks(headings, places);
        places += headings.Count;
        var runs = new WordRuns(relations, new ExportLinks(library, resource), Citations, bookmarks);
        return (new WordBody(runs, lists, bookmarks), runs, bookmarks);
    }

    /// <summary>A line of plain text in a style.</summary>
    public static Paragraph Line(string? style, string text)
    {
        var line = WordBody.Styled(style);
        line.Append(WordRuns.Plain(text));
        return line;
    }

    private Document Document(FileProperties properties, WordPage page, Func<WordFile, IEnumerable<OpenXmlElement>> write)
    {
        var body = new DocumentFormat.OpenXml.Wordprocessing.Body(write(this));
        body.Append(page.Section(part));
        var colour = library.Settings.Brand.Colour.Value.TrimStart('#');
        using (var styles = new MemoryStream(WordStyles.BytesOf(properties.Language, colour, page.TextSize), writable: false))
            part.AddNewPart<StyleDefinitionsPart>("styles").FeedData(styles);
        part.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = lists.Create();
        part.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
        return new Document(body);
    }
}
