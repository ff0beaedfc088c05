using System.IO.Packaging;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Content.Courses;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;
using LearningHub.Export.Brand;

namespace LearningHub.Export.Slides;

/// <summary>A resource as a PowerPoint file: a slide for each heading, on layouts in the board's colours, with notes that contain the
/// facilitator's words, links to findings, and citations.</summary>
public static class ResourceSlides
{
    private const uint FirstSlideId = 256;

    private static readonly string[] Layouts = ["title", "content", "table", "section"];

    private static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Writes the file. The same resource gives the same bytes.</summary>
    /// <param name="library">The library.</param>
    /// <param name="resource">The resource. A course or session has slides of its own; everything else gets one for each heading.</param>
    /// <param name="logo">The board's logo.</param>
    /// <param name="footLine">The text at the foot of each slide.</param>
    /// <param name="target">Where the bytes go.</param>
    public static void Write(LinkedLibrary library, Resource resource, BrandLogo logo, string footLine, Stream target)
    {
        var language = resource.Language ?? library.Settings.Language;
        using var bytes = new MemoryStream();
        using (var package = PresentationDocument.Create(bytes, PresentationDocumentType.Presentation))
        {
            // Packed once, by the stable copy.
            package.CompressionOption = CompressionOption.NotCompressed;
            var template = new SlideTemplate(language, library.Settings.Brand, logo, library.Settings.Board);
            var part = package.AddPresentationPart();
            Fill(part, template, Slides(library, resource), new SlideXml(language, footLine), new ChartXml(language));
            var properties = package.AddCoreFilePropertiesPart();
            using (var stream = properties.GetStream(FileMode.Create))
                new FileProperties(resource.Title, resource.Summary, library.Settings.Board, language).Write(stream);
            package.ChangeIdOfPart(part, "presentation");
            package.ChangeIdOfPart(properties, "properties");
        }
        bytes.Position = 0;
        StablePackage.Copy(bytes, target);
    }

    private static IReadOnlyList<Slide> Slides(LinkedLibrary library, Resource resource)
    {
        var course = CourseSlides.For(library, resource);
        if (course.Count == 0) return new SlidePlanner(library, resource).Plan();
        return [.. course.SelectMany(slide => new SlidePlanner(library, slide.Source).Course(slide))];
    }

    private static void Fill(
        PresentationPart presentation, SlideTemplate template, IReadOnlyList<Slide> slides, SlideXml xml, ChartXml charts)
    {
        var master = presentation.AddNewPart<SlideMasterPart>("master");
        template.FeedMaster(master);
        var theme = master.AddNewPart<ThemePart>("theme");
        template.Feed(theme, "theme.xml");
        presentation.AddPart(theme, "theme");
        var layouts = Layouts.ToDictionary(name => name, name =>
        {
            var layout = master.AddNewPart<SlideLayoutPart>(name);
            template.Feed(layout, $"layout-{name}.xml");
            layout.AddPart(master, "master");
            return layout;
        });
        var notes = presentation.AddNewPart<NotesMasterPart>("notes");
        template.Feed(notes, "notes-master.xml");
        template.Feed(notes.AddNewPart<ThemePart>("theme"), "theme.xml");
        foreach (var (i, slide) in slides.Index())
        {
            var part = presentation.AddNewPart<SlidePart>($"slide{i + 1}");
            Feed(part, xml.Slide(slide, isOpening: i == 0));
            part.AddPart(layouts[i == 0 ? "title" : LayoutOf(slide)], "layout");
            if (slide.Chart is { } chart) AddChart(part, chart, charts);
            if (slide.Notes.Count > 0) AddNotes(part, notes, slide, xml);
        }
        Feed(presentation, Presentation(slides.Count));
    }

    private static string LayoutOf(Slide slide) => slide switch
    {
        { OpensSession: true } => "section",
        { Points.Count: > 0 } => "content",
        _ => "table",
    };

    private static void AddChart(SlidePart slide, SlideChart chart, ChartXml charts)
    {
        const string data = "data";
        var part = slide.AddNewPart<ChartPart>(SlideXml.ChartRelation);
        Feed(part, charts.Write(chart, data));
        var workbook = part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", data);
        using var bytes = new MemoryStream(ChartWorkbook.Write(chart));
        workbook.FeedData(bytes);
    }

    private static void AddNotes(SlidePart part, NotesMasterPart master, Slide slide, SlideXml xml)
    {
        var notes = part.AddNewPart<NotesSlidePart>("notes");
        var relations = new Dictionary<string, string>(StringComparer.Ordinal);
        Feed(notes, xml.Notes(slide, address =>
        {
            if (relations.TryGetValue(address, out var id)) return id;
            id = $"link{relations.Count + 1}";
            notes.AddHyperlinkRelationship(new Uri(address, UriKind.RelativeOrAbsolute), isExternal: true, id);
            relations.Add(address, id);
            return id;
        }));
        notes.AddPart(master, "master");
        notes.AddPart(part, "slide");
    }

    private static XElement Presentation(int slides) => new(P + "presentation",
        new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(XNamespace.Xmlns + "p", P),
        new XElement(P + "sldMasterIdLst",
            new XElement(P + "sldMasterId", new XAttribute("id", 2147483648), new XAttribute(R + "id", "master"))),
        new XElement(P + "notesMasterIdLst", new XElement(P + "notesMasterId", new XAttribute(R + "id", "notes"))),
        new XElement(P + "sldIdLst", Enumerable.Range(0, slides).Select(i => new XElement(P + "sldId",
            new XAttribute("id", FirstSlideId + i), new XAttribute(R + "id", $"slide{i + 1}")))),
        new XElement(P + "sldSz", new XAttribute("cx", 12192000), new XAttribute("cy", 6858000)),
        new XElement(P + "notesSz", new XAttribute("cx", 6858000), new XAttribute("cy", 9144000)));

    private static void Feed(OpenXmlPart part, XElement xml)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{xml.ToString(SaveOptions.DisableFormatting)}"));
        part.FeedData(bytes);
    }
}
