using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Courses;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Writing;

namespace LearningHub.Export.Word.Courses;

/// <summary>A paper of a course or session as a Word file: guide, handouts, cards or evaluation.</summary>
public static class CoursePaperDocument
{
    /// <summary>Writes the file. The same library gives the same bytes.</summary>
    /// <param name="library">The library.</param>
    /// <param name="paper">What to write.</param>
    /// <param name="footLine">What stands at the foot of each page before the page number.</param>
    /// <param name="target">Where the bytes go.</param>
    public static void Write(LinkedLibrary library, CoursePaper paper, string footLine, Stream target)
    {
        var language = paper.Owner.Language ?? library.Settings.Language;
        var properties = new FileProperties(paper.Title, paper.Owner.Summary, library.Settings.Board, language);
        WordFile.Write(library, properties, new WordPage(footLine), target, file => paper.Kind switch
        {
            CoursePaperKind.Cards => CardPages.Write(file, paper),
            CoursePaperKind.Evaluation => EvaluationPages.Write(file, paper),
            _ => [.. Text(file, paper), ResourceDocument.Source(new ExportLinks(library, paper.Owner).Own, file)],
        });
    }

    private static List<OpenXmlElement> Text(WordFile file, CoursePaper paper)
    {
        List<OpenXmlElement> content =
            [WordFile.Line("Title", paper.Title), WordFile.Line(WordStyles.Lead, paper.Owner.Summary)];
        var parts = paper.Parts.Select(part => (Part: part, Headings: Headings(part)))
            .Select(each => (each.Part, each.Headings, Writer: file.BodyOf(each.Part.Source, each.Headings))).ToList();
        content.Add(WordFile.Line(WordStyles.Caption, "Contents"));
        content.AddRange(parts.SelectMany(each => each.Headings.Where(heading => heading.Level == 2)
            .Select(heading => ResourceDocument.ContentsLine(heading.Text, each.Writer.Places.NameOf(heading.Id)))));
        foreach (var (part, _, writer) in parts)
        {
            var elements = writer.Body.Write(part.Blocks).ToList();
            if (part.StartsPage && elements.FirstOrDefault() is Paragraph first) StartPage(first);
            content.AddRange(elements);
        }
        content.AddRange(ResourceDocument.Works(file));
        return content;
    }

    /// <summary>Puts a paragraph on a page of its own.</summary>
    internal static void StartPage(Paragraph paragraph)
    {
        paragraph.ParagraphProperties ??= new ParagraphProperties();
        paragraph.ParagraphProperties.PageBreakBefore = new PageBreakBefore();
    }

    /// <summary>The headings of a part.</summary>
    internal static IReadOnlyList<HeadingBlock> Headings(CoursePaperPart part) => [.. part.Blocks.OfType<HeadingBlock>()];
}
