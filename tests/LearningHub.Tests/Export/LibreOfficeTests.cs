using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Courses;
using LearningHub.Export.Papers;
using LearningHub.Tests.Support;
using UglyToad.PdfPig;
using Page = UglyToad.PdfPig.Content.Page;

namespace LearningHub.Tests.Export;

/// <summary>Our files in LibreOffice: slides as they are shown, papers as they are printed, and both as OpenDocument.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Presentation = "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0";

    private const string Course = "combined-issues-level-one";

    private readonly string folder = Directory.CreateTempSubdirectory("hub-office-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableFact]
    public async Task Every_slide_of_every_course_fits_on_its_page()
    {
        Skip.If(LibreOffice.ImpressMissing is not null, LibreOffice.ImpressMissing);
        var courses = Exporting.Real.Resources.Where(resource => CourseSlides.For(Exporting.Real, resource).Count > 0
            && resource.Type.Id == "training").Select(resource => resource.Id).ToArray();
        foreach (var id in courses) await WriteAsync(File(id, $"{id}.pptx"));
        await LibreOffice.ConvertAsync(folder, "pdf", courses.Select(id => $"{id}.pptx"));
        var problems = new List<string>();
        foreach (var id in courses)
        {
            using var slides = PresentationDocument.Open(Path.Combine(folder, $"{id}.pptx"), isEditable: false);
            using var shown = PdfDocument.Open(Path.Combine(folder, $"{id}.pdf"));
            Assert.Equal(slides.PresentationPart!.SlideParts.Count(), shown.NumberOfPages);
            problems.AddRange(shown.GetPages().SelectMany(page =>
                ProblemsOf(page).Select(problem => $"{id}, slide {page.Number}: {problem}")));
        }
        Assert.Empty(problems);
    }

    [SkippableFact]
    public async Task A_briefing_takes_one_page_and_two_cards_fill_one()
    {
        Skip.If(LibreOffice.WriterMissing is not null, LibreOffice.WriterMissing);
        var briefings = Exporting.Real.Resources.Where(each => each.Type.Id == "briefing").Select(each => each.Id).ToArray();
        foreach (var id in briefings) await WriteAsync(File(id, $"{id}.docx"));
        await WriteAsync(File(Course, $"{Course}-cards.docx"));
        await LibreOffice.ConvertAsync(folder, "pdf", [.. briefings.Select(id => $"{id}.docx"), $"{Course}-cards.docx"]);

        Assert.All(briefings, id => Assert.Equal((id, 1), (id, Pages($"{id}.pdf"))));
        var cards = CoursePapers.All(Exporting.Real, Exporting.Real.ById[Course])
            .Single(paper => paper.Kind is CoursePaperKind.Cards).Parts.Count;
        Assert.Equal((cards + 1) / 2, Pages($"{Course}-cards.pdf"));
    }

    [SkippableFact]
    public async Task OpenDocument_texts_keep_headings_lists_header_rows_and_links()
    {
        Skip.If(LibreOffice.WriterMissing is not null, LibreOffice.WriterMissing);
        await ExportAsync("--format", "odt", "--paper", "guide");
        using var word = WordprocessingDocument.Open(
            new MemoryStream(File(Course, $"{Course}-guide.docx").Make()), isEditable: false);
        var document = Part($"{Course}-guide.odt", "content.xml");
        Assert.Equal(
            word.MainDocumentPart!.Document!.Descendants<ParagraphStyleId>()
                .Count(style => style.Val!.Value!.StartsWith("Heading", StringComparison.Ordinal)),
            document.Descendants(Text + "h").Count());
        Assert.Equal(
            word.MainDocumentPart.Document.Descendants<TableHeader>().Count(), document.Descendants(Table + "table-header-rows").Count());
        Assert.True(document.Descendants(Text + "a").Count() >= word.MainDocumentPart.Document.Descendants<Hyperlink>().Count());
        Assert.NotEmpty(document.Descendants(Text + "list"));
        Assert.Contains("facilitator’s guide", Part($"{Course}-guide.odt", "meta.xml").ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task OpenDocument_slides_keep_titles_notes_and_links()
    {
        Skip.If(LibreOffice.ImpressMissing is not null, LibreOffice.ImpressMissing);
        await ExportAsync("--format", "odp");
        var slides = Part($"{Course}.odp", "content.xml");
        var count = CourseSlides.For(Exporting.Real, Exporting.Real.ById[Course]).Count;
        Assert.True(slides.Descendants(Presentation + "notes").Count() >= count);
        Assert.True(slides.Descendants().Count(each => (string?)each.Attribute(Presentation + "class") == "title") >= count);
        Assert.NotEmpty(slides.Descendants(Text + "a"));
    }

    // A program in its place that makes nothing, as LibreOffice does where the part for a format is missing.
    [Theory]
    [InlineData("odp", "libreoffice-impress")]
    [InlineData("odt", "libreoffice-writer")]
    public async Task Where_a_part_of_LibreOffice_is_missing_the_message_names_it(string format, string package)
    {
        var program = Path.Combine(folder, "soffice");
        await System.IO.File.WriteAllTextAsync(program, "#!/bin/sh\nexit 0\n");
        if (!OperatingSystem.IsWindows()) System.IO.File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var call = HubProcess.Call(
            folder, "export", Course, "--format", format, "--output", folder, "--content", Repository.Content);
        call.Environment["PATH"] = $"{folder}{Path.PathSeparator}{call.Environment["PATH"]}";
        var run = await HubProcess.RunAsync(call);
        Assert.Equal(2, run.Code);
        Assert.Contains(package, run.Err, StringComparison.Ordinal);
    }

    // Words end above the line at the foot, inside the margins, and the title is clear of the logo.
    private static IEnumerable<string> ProblemsOf(Page page)
    {
        var words = page.GetWords().ToArray();
        var foot = words.Where(word => word.Letters[0].PointSize < 10).ToArray();
        var body = words.Except(foot).ToArray();
        if (body.Length == 0) yield return "no words";
        if (foot.Length == 0) yield return "no line at the foot";
        else if (body.Any(word => word.BoundingBox.Bottom < foot.Max(low => low.BoundingBox.Top))) yield return "text runs into the foot";
        foreach (var word in words.Where(word => word.BoundingBox.Right > page.Width - 20 || word.BoundingBox.Left < 20))
            yield return $"“{word.Text}” leaves the page";
        foreach (var image in page.GetImages())
        {
            foreach (var word in body.Where(word => word.BoundingBox.Right > image.BoundingBox.Left
                && word.BoundingBox.Top > image.BoundingBox.Bottom && word.BoundingBox.Bottom < image.BoundingBox.Top))
                yield return $"“{word.Text}” runs into the logo";
        }
        foreach (var font in words.Select(word => word.FontName).Distinct().Where(font => !IsOurs(font)))
            yield return $"the font {font}";
    }

    // Arial, or the font of the same widths where there is no Arial.
    private static bool IsOurs(string? font) => font is not null
        && (font.Contains("Arial", StringComparison.Ordinal) || font.Contains("Liberation", StringComparison.Ordinal)
            || font.Contains("Symbol", StringComparison.Ordinal));

    private async Task ExportAsync(params IEnumerable<string> options)
    {
        var run = await HubProcess.RunAsync(["export", Course, .. options, "--output", folder, "--content", Repository.Content]);
        Assert.Equal((0, string.Empty), (run.Code, run.Err));
    }

    private static TakeAway File(string id, string name) =>
        TakeAways.All(Exporting.Real, Exporting.Real.ById[id], Exporting.Logo).Single(file => file.FileName == name);

    private Task WriteAsync(TakeAway file) => System.IO.File.WriteAllBytesAsync(Path.Combine(folder, file.FileName), file.Make());

    private int Pages(string name)
    {
        using var pdf = PdfDocument.Open(Path.Combine(folder, name));
        return pdf.NumberOfPages;
    }

    private XDocument Part(string file, string name)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(folder, file));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
