using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Interchange.Export.Word;

/// <summary>A resource as a Word file: title, summary, list of contents, the text with its findings and tables, and the works that it
/// cites. Everything has a style. Headings, lists and header rows are real ones, so screen readers recognise them.</summary>
public static class ResourceDocument
{
    private const int LongEnoughForContents = 4;

    /// <summary>Writes the file. The same resource gives the same bytes.</summary>
    /// <param name="library">The library.</param>
    /// <param name="resource">What to write.</param>
    /// <param name="footLine">The text at the foot of each page, before the page number.</param>
    /// <param name="target">Where the bytes go.</param>
    public static void Write(LinkedLibrary library, Resource resource, string footLine, Stream target)
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var part = package.AddMainDocumentPart();
            part.Document = Document(library, resource, part, footLine);
            var properties = package.AddCoreFilePropertiesPart();
            using (var stream = properties.GetStream(FileMode.Create))
                new FileProperties(resource.Title, resource.Summary, library.Settings.Board, Language(library, resource)).Write(stream);
            package.ChangeIdOfPart(part, "document");
            package.ChangeIdOfPart(properties, "properties");
        }
        bytes.Position = 0;
        StablePackage.Copy(bytes, target);
    }

    private static string Language(LinkedLibrary library, Resource resource) => resource.Language ?? library.Settings.Language;

    private static Document Document(LinkedLibrary library, Resource resource, MainDocumentPart part, string footLine)
    {
        var links = new ExportLinks(library, resource);
        var citations = new ExportCitations(library);
        var bookmarks = new WordBookmarks(resource.Body.Headings);
        var lists = new WordLists();
        var runs = new WordRuns(part, links, citations, bookmarks);
        var writer = new WordBody(runs, lists, bookmarks);

        var body = new Body(Line("Title", resource.Title), Line(WordStyles.Lead, resource.Summary));
        body.Append(Contents(resource, bookmarks));
        body.Append(writer.Write(resource.Body.Blocks));
        body.Append(Works(citations.Works, runs));
        body.Append(Source(links.Own, runs));
        body.Append(Page(part, footLine));

        part.AddNewPart<StyleDefinitionsPart>("styles").Styles =
            WordStyles.Create(Language(library, resource), library.Settings.Brand.Colour.Value.TrimStart('#'));
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

    // The list is written out with links: a field would be empty until somebody updates it.
    private static IEnumerable<OpenXmlElement> Contents(Resource resource, WordBookmarks bookmarks)
    {
        var headings = resource.Body.Headings.Where(heading => heading.Level == 2).ToList();
        if (headings.Count < LongEnoughForContents) yield break;
        yield return Line(WordStyles.Caption, "Contents");
        foreach (var heading in headings)
        {
            var line = WordBody.Styled(WordStyles.Contents);
            line.Append(new Hyperlink(WordRuns.Plain(heading.Text)) { Anchor = bookmarks.NameOf(heading.Id), History = true });
            yield return line;
        }
    }

    private static IEnumerable<OpenXmlElement> Works(IReadOnlyList<Reference> works, WordRuns runs)
    {
        if (works.Count == 0) yield break;
        yield return Line("Heading1", "Works cited");
        foreach (var (index, work) in works.Index())
        {
            var line = Line(null, $"{index + 1}. {WorkLine.Write(work)} ");
            if (work.Url is { } url) line.Append(runs.Link(url, [WordRuns.Plain(url)]));
            yield return line;
        }
    }

    private static Paragraph Source(string address, WordRuns runs)
    {
        var line = Line(null, "The page with the newest text: ");
        line.Append(runs.Link(address, [WordRuns.Plain(address)]));
        return line;
    }

    private static SectionProperties Page(MainDocumentPart part, string footLine)
    {
        var foot = part.AddNewPart<FooterPart>("foot");
        var line = Line(WordStyles.Foot, $"{footLine}. Page ");
        line.Append(Field("PAGE"), WordRuns.Plain(" of "), Field("NUMPAGES"));
        foot.Footer = new Footer(line);
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "foot" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 });
    }

    private static SimpleField Field(string instruction) => new(WordRuns.Plain("1")) { Instruction = instruction };

    private static Paragraph Line(string? style, string text)
    {
        var line = WordBody.Styled(style);
        line.Append(WordRuns.Plain(text));
        return line;
    }
}
