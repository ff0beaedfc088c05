using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Courses;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Export.Word.Courses;

/// <summary>A form to fill in on paper: each question with a scale from 0 to 10 or with lines to write on.</summary>
internal static class EvaluationPages
{
    private const int WritingLines = 2;
    private const int ScaleEnd = 10;

    /// <summary>The form.</summary>
    public static IEnumerable<OpenXmlElement> Write(WordFile file, CoursePaper paper)
    {
        List<OpenXmlElement> content =
        [
            WordFile.Line("Title", paper.Title),
            WordFile.Line(WordStyles.Lead, "No name is asked for. Do not write anything about a family."),
            WordFile.Line(null, "Date:"), .. Lines(1), WordFile.Line(null, "Agency and role:"), .. Lines(1),
        ];
        foreach (var part in paper.Parts)
        {
            var (body, runs, _) = file.BodyOf(part.Source, CoursePaperDocument.Headings(part));
            foreach (var block in part.Blocks)
            {
                if (block is ListBlock list) content.AddRange(Questions(list, runs));
                else content.AddRange(body.Write([block]));
            }
        }
        return content;
    }

    private static IEnumerable<OpenXmlElement> Questions(ListBlock list, WordRuns runs)
    {
        foreach (var (index, item) in list.Items.Index())
        {
            foreach (var paragraph in item.OfType<ParagraphBlock>())
            {
                var line = WordBody.Styled(WordStyles.Question);
                line.Append(WordRuns.Plain(string.Create(CultureInfo.InvariantCulture, $"{list.Start + index}. ")));
                line.Append(runs.Write(paragraph.Content));
                yield return line;
                var isScale = PlainText.FromInlines(paragraph.Content).Contains("0 to 10", StringComparison.Ordinal);
                foreach (var element in isScale ? Scale() : Lines(WritingLines)) yield return element;
            }
        }
    }

    private static IEnumerable<OpenXmlElement> Lines(int count) =>
        Enumerable.Range(0, count).Select(_ => WordBody.Styled(WordStyles.WritingLine));

    private static IEnumerable<OpenXmlElement> Scale()
    {
        var line = WordBody.Styled(WordStyles.TableText);
        line.Append(WordRuns.Plain(string.Join("     ", Enumerable.Range(0, ScaleEnd + 1)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"☐ {number}")))));
        yield return line;
    }
}
