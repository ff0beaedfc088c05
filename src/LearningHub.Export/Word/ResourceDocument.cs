using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Export.Word;

/// <summary>
/// A resource as a Word file: title, summary, list of contents, the text with its findings and tables, and the works that it cites.
/// Everything has a style; headings, lists and header rows are real ones, so that screen readers find them.
/// </summary>
public static class ResourceDocument
{
    private const int LongEnoughForContents = 4;

    /// <summary>Writes the file. The same resource gives the same bytes.</summary>
    /// <param name="library">The library.</param>
    /// <param name="resource">What to write.</param>
    /// <param name="footLine">What stands at the foot of each page before the page number.</param>
    /// <param name="target">Where the bytes go.</param>
    public static void Write(LinkedLibrary library, Resource resource, string footLine, Stream target) => WordFile.Write(
        library, PropertiesOf(library, resource), new WordPage(footLine), target, file => Content(file, resource, library, true));

    /// <summary>Writes a briefing so that it fits on one page: small margins, two columns, smaller text, no list of contents.</summary>
    /// <param name="library">The library.</param>
    /// <param name="resource">What to write.</param>
    /// <param name="footLine">What stands at the foot of the page.</param>
    /// <param name="target">Where the bytes go.</param>
    public static void WriteOnePage(LinkedLibrary library, Resource resource, string footLine, Stream target) => WordFile.Write(
        library, PropertiesOf(library, resource), new WordPage(footLine) { Margin = 567, Columns = 2, TextSize = 17 }, target,
        file => Content(file, resource, library, false));

    /// <summary>What the file says of itself.</summary>
    internal static FileProperties PropertiesOf(LinkedLibrary library, Resource resource) =>
        new(resource.Title, resource.Summary, library.Settings.Board, resource.Language ?? library.Settings.Language);

    private static List<OpenXmlElement> Content(WordFile file, Resource resource, LinkedLibrary library, bool hasContents)
    {
        var (body, _, places) = file.BodyOf(resource, resource.Body.Headings);
        List<OpenXmlElement> content = [WordFile.Line("Title", resource.Title), WordFile.Line(WordStyles.Lead, resource.Summary)];
        if (hasContents) content.AddRange(Contents(resource, places));
        content.AddRange(body.Write(resource.Body.Blocks));
        content.AddRange(Works(file));
        content.Add(Source(new ExportLinks(library, resource).Own, file));
        return content;
    }

    // The list is written out with links: a field would be empty until somebody updates it.
    private static IEnumerable<OpenXmlElement> Contents(Resource resource, WordBookmarks places)
    {
        var headings = resource.Body.Headings.Where(heading => heading.Level == 2).ToList();
        if (headings.Count < LongEnoughForContents) yield break;
        yield return WordFile.Line(WordStyles.Caption, "Contents");
        foreach (var heading in headings) yield return ContentsLine(heading.Text, places.NameOf(heading.Id));
    }

    /// <summary>A line of a list of contents.</summary>
    internal static Paragraph ContentsLine(string text, string? place)
    {
        var line = WordBody.Styled(WordStyles.Contents);
        line.Append(new Hyperlink(WordRuns.Plain(text)) { Anchor = place, History = true });
        return line;
    }

    /// <summary>The works that a file cites, under a heading.</summary>
    internal static IEnumerable<OpenXmlElement> Works(WordFile file)
    {
        IReadOnlyList<Reference> works = file.Citations.Works;
        if (works.Count == 0) yield break;
        yield return WordFile.Line("Heading1", "Works cited");
        foreach (var (index, work) in works.Index())
        {
            var line = WordFile.Line(null, $"{index + 1}. {WorkLine.Write(work)} ");
            if (work.Url is { } url) line.Append(file.Relations.Link(url, [WordRuns.Plain(url)]));
            yield return line;
        }
    }

    /// <summary>Where the newest text stands.</summary>
    internal static Paragraph Source(string address, WordFile file)
    {
        var line = WordFile.Line(null, "The page with the newest text: ");
        line.Append(file.Relations.Link(address, [WordRuns.Plain(address)]));
        return line;
    }
}
