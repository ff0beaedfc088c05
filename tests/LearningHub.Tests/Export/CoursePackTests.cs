using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using LearningHub.Content.Courses;
using LearningHub.Export.Papers;
using LearningHub.Tests.Support;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace LearningHub.Tests.Export;

/// <summary>The packs of the courses: slides, guide, handouts, cards and evaluation, as a trainer downloads them.</summary>
public sealed class CoursePackTests
{
    public static TheoryData<string> Courses { get; } =
        new(Exporting.Real.Resources.Where(resource => CourseSlides.For(Exporting.Real, resource).Count > 0).Select(each => each.Id));

    [Theory]
    [MemberData(nameof(Courses))]
    public void Every_file_of_a_pack_is_sound_and_the_same_each_time(string id)
    {
        // A zip is as stable as what it packs.
        foreach (var file in Files(id).Where(file => file.Format != "zip"))
        {
            var bytes = file.Make();
            Assert.True(bytes.AsSpan().SequenceEqual(file.Make()), $"{file.FileName} is another one the second time.");
            if (file.Format is "pptx" or "docx") Assert.Equal([], ErrorsOf(file, bytes));
        }
    }

    [Fact]
    public void A_zip_has_every_file_of_the_course_with_one_fixed_time()
    {
        var files = Files("combined-issues-level-one");
        using var zip = new ZipArchive(new MemoryStream(files.Single(file => file.Format == "zip").Make()));

        Assert.Equal(
            ["combined-issues-level-one.pptx", "combined-issues-level-one-guide.docx", "combined-issues-level-one-handouts.docx",
                "combined-issues-level-one-cards.docx", "combined-issues-level-one-evaluation.docx"],
            zip.Entries.Select(entry => entry.FullName));
        Assert.Equal([new DateTime(1980, 1, 1)], zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct());
        foreach (var entry in zip.Entries)
        {
            using var inside = new MemoryStream();
            using (var source = entry.Open()) source.CopyTo(inside);
            Assert.Equal(files.Single(file => file.FileName == entry.FullName).Make(), inside.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void The_note_of_each_slide_that_claims_something_leads_to_the_finding_and_names_the_paragraph(string id)
    {
        using var package = Slides(id);
        var parts = InOrder(package);
        var slides = CourseSlides.For(Exporting.Real, Exporting.Real.ById[id]);
        foreach (var slide in slides.Where(slide => slide.Grounds.Count > 0))
        {
            var part = parts.First(each => Texts(each.Slide!).First() == slide.Title && each.NotesSlidePart is not null);
            var links = part.NotesSlidePart!.HyperlinkRelationships.Select(link => link.Uri.OriginalString).ToList();
            foreach (var ground in slide.Grounds)
            {
                Assert.Contains(links, link => link.EndsWith($"{ground.Resource.Address}#{ground.Finding.Id}", StringComparison.Ordinal));
                var line = Texts(part.NotesSlidePart.NotesSlide!).Single(text =>
                    text.StartsWith($"Rests on: {ground.Finding.Title}", StringComparison.Ordinal));
                Assert.Matches(@"\(.+ \(\d{4}\), .+\)$", line);
            }
        }
    }

    [Fact]
    public void A_chart_is_a_native_one_with_its_data_and_its_words()
    {
        using var package = Slides("session-supervising");
        var part = InOrder(package).Single(each => each.ChartParts.Any());
        var chart = part.ChartParts.Single();
        using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);

        Assert.Equal(["60.9", "30.4", "8.7"], chart.ChartSpace!.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumberingCache>().Single()
            .Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericValue>().Select(value => value.Text));
        Assert.Equal([], Exporting.ValidationErrors(workbook));
        var frame = part.Slide!.Descendants<GraphicFrame>().Single();
        Assert.StartsWith("Bar chart: Was the case discussed in supervision?. Per cent of 23",
            frame.NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!.Description!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_offers_the_bytes_that_the_command_writes()
    {
        var outputs = BuiltSite.PlanRealHub().ToDictionary(output => output.Path);
        var files = Files("session-drinking-in-binges");
        Assert.All(files.Where(file => file.Paper is not null || file.Format is "pptx" or "zip"), file =>
        {
            using var bytes = new MemoryStream();
            outputs[$"training/session-drinking-in-binges/{file.FileName}"].Write(bytes).GetAwaiter().GetResult();
            Assert.Equal(file.Make(), bytes.ToArray());
        });
    }

    [Fact]
    public void A_bibliography_has_every_work_in_both_formats()
    {
        var files = Files("combined-issues-framework");
        var ris = System.Text.Encoding.UTF8.GetString(files.Single(file => file.Format == "ris").Make());
        using var csl = System.Text.Json.JsonDocument.Parse(files.Single(file => file.Format == "csl").Make());

        Assert.Equal(csl.RootElement.GetArrayLength(), ris.Split("TY  - ").Length - 1);
        Assert.Contains("ID  - ce-substance-misuse-2014\r\n", ris, StringComparison.Ordinal);
        Assert.Contains(csl.RootElement.EnumerateArray(), work => work.GetProperty("id").GetString() == "ce-substance-misuse-2014");
    }

    private static IReadOnlyList<TakeAway> Files(string id) => TakeAways.All(Exporting.Real, Exporting.Real.ById[id], Exporting.Logo);

    private static PresentationDocument Slides(string id) => PresentationDocument.Open(
        new MemoryStream(Files(id).Single(file => file.Format == "pptx").Make()), isEditable: false);

    private static List<SlidePart> InOrder(PresentationDocument package) =>
    [
        .. package.PresentationPart!.Presentation!.SlideIdList!.Elements<SlideId>()
            .Select(each => (SlidePart)package.PresentationPart.GetPartById(each.RelationshipId!.Value!)),
    ];

    private static IReadOnlyList<string> ErrorsOf(TakeAway file, byte[] bytes)
    {
        using OpenXmlPackage package = file.Format == "pptx"
            ? PresentationDocument.Open(new MemoryStream(bytes), isEditable: false)
            : WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. Exporting.ValidationErrors(package).Select(error => $"{file.FileName}: {error}")];
    }

    private static IEnumerable<string> Texts(DocumentFormat.OpenXml.OpenXmlElement part) =>
        part.Descendants<Drawing.Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0);
}
