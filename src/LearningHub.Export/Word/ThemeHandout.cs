using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Export.Word;

/// <summary>A practice theme as a handout: what every audit and report found about it, what helps, and questions for a team.</summary>
public static class ThemeHandout
{
    private static readonly (string Heading, FindingKind Kind)[] Kinds =
    [
        ("What worried auditors", FindingKind.Concern), ("What went well", FindingKind.Strength),
        ("Strengths and concerns together", FindingKind.Mixed),
    ];

    private static readonly string[] Questions =
    [
        "Which of these findings could be about us? What makes you think so?",
        "What would a child notice if we did it better?",
        "What will we do, who does it, and by which month?",
    ];

    /// <summary>Writes the file. The same library gives the same bytes.</summary>
    /// <param name="library">The library.</param>
    /// <param name="theme">The practice theme.</param>
    /// <param name="target">Where the bytes go.</param>
    public static void Write(LinkedLibrary library, Term theme, Stream target)
    {
        var address = new Uri(library.Settings.Address, $"{GeneratedPages.PracticeThemes}{theme.Id}/".TrimStart('/')).AbsoluteUri;
        var properties = new FileProperties(theme.Label, theme.Description, library.Settings.Board, library.Settings.Language);
        var footLine = $"{theme.Label}. {library.Settings.Board}. Newest text: {address[(Uri.UriSchemeHttps.Length + 3)..]}";
        WordFile.Write(library, properties, new WordPage(footLine), target, file => Content(file, library, theme, address));
    }

    private static List<OpenXmlElement> Content(WordFile file, LinkedLibrary library, Term theme, string address)
    {
        var findings = library.FindingsOfTheme[theme.Id].ToArray();
        var reports = findings.Select(entry => entry.Resource.Id).Distinct().Count();
        List<OpenXmlElement> content =
        [
            WordFile.Line("Title", theme.Label), WordFile.Line(WordStyles.Lead, theme.Description),
            WordFile.Line(WordStyles.Label, $"{Counted(findings.Length, "finding")} from {Counted(reports, "report")}"),
        ];
        foreach (var (heading, kind) in Kinds)
        {
            var some = findings.Where(entry => entry.Finding.Kind == kind).ToArray();
            if (some.Length == 0) continue;
            content.Add(WordFile.Line("Heading1", heading));
            content.AddRange(some.SelectMany(entry => Finding(file, library, entry)));
        }
        content.AddRange(Helps(file, library, theme));
        content.Add(WordFile.Line("Heading1", "To talk about in your team"));
        content.AddRange(Questions.Select(question => WordFile.Line(WordStyles.Question, question)));
        content.AddRange(ResourceDocument.Works(file));
        content.Add(ResourceDocument.Source(address, file));
        return content;
    }

    private static IEnumerable<OpenXmlElement> Finding(WordFile file, LinkedLibrary library, FindingEntry entry)
    {
        var body = file.BodyOf(entry.Resource, []).Body;
        yield return WordFile.Line("Heading2", entry.Finding.Title);
        // The first paragraph has the finding with its paragraph in the report; the page has the rest.
        foreach (var element in body.Write([.. entry.Finding.Body.Where(block => block is ParagraphBlock).Take(1)])) yield return element;
        yield return Link(file, "From: ", entry.Resource.Title, $"{new ExportLinks(library, entry.Resource).Own}#{entry.Finding.Id}");
    }

    // Tools and briefings: what a team can take up at once.
    private static IEnumerable<OpenXmlElement> Helps(WordFile file, LinkedLibrary library, Term theme)
    {
        var helps = library.ResourcesOfTheme[theme.Id]
            .Where(resource => resource.Type == ResourceType.Tool || resource.Type == ResourceType.Briefing)
            .OrderBy(resource => resource.Title, StringComparer.Ordinal).ToArray();
        if (helps.Length == 0) yield break;
        yield return WordFile.Line("Heading1", "What helps");
        foreach (var resource in helps)
            yield return Link(file, string.Empty, resource.Title, new ExportLinks(library, resource).Own, $": {resource.Summary}");
    }

    private static Paragraph Link(WordFile file, string before, string title, string address, string after = "")
    {
        var line = WordFile.Line(null, before);
        line.Append(file.Relations.Link(address, [WordRuns.Plain(title)]));
        if (after.Length > 0) line.Append(WordRuns.Plain(after));
        return line;
    }

    private static string Counted(int number, string word) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {word}{(number == 1 ? string.Empty : "s")}");
}
