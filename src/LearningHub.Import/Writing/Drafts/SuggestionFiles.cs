using System.Text;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Text;
using LearningHub.Import.Reading;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Results;

namespace LearningHub.Import.Writing.Drafts;

/// <summary>Writes entries for glossary.yml and references.yml next to the draft, for a person to copy. They are text files, because every
/// .yml file in the folder of a section is read as the questions of a tool.</summary>
internal static class SuggestionFiles
{
    /// <summary>Name of the file with terms.</summary>
    public const string Glossary = "suggested-glossary.txt";

    /// <summary>Name of the file with works.</summary>
    public const string References = "suggested-references.txt";

    /// <summary>Terms that the glossary does not have yet; null if there are none.</summary>
    public static string? Terms(ImportedReport report, GlossaryIndex glossary)
    {
        var unknown = report.Abbreviations.Where(term => glossary.FindAbbreviation(term.Short) is null).ToList();
        if (unknown.Count == 0) return null;
        var text = new StringBuilder(
            "# Copy into glossary.yml what you want to keep, write what each means, and delete this file before you publish.\n");
        foreach (var term in unknown)
        {
            text.Append("- term: ").Append(MarkdownText.Yaml(term.Short)).Append("\n  expansion: ").Append(MarkdownText.Yaml(term.Words))
                .Append("\n  meaning: \"Say in plain words what it is.\"\n");
        }
        return text.ToString();
    }

    /// <summary>The report itself and the works that it lists.</summary>
    public static string Works(ImportedReport report, string title, string id)
    {
        var text = new StringBuilder(
            "# Copy into references.yml what you want to cite, look up the licence of each, and delete this file before you publish.\n");
        Work(text, id, title, report.Page.Authors, report.Page.Board, report.Page.Date is { } date ? Iso(date) : null, null, null);
        var ids = new HashSet<string>(StringComparer.Ordinal) { id };
        foreach (var work in report.References)
        {
            var own = IdOf(work, ids);
            Work(text, own, work.Title.Length > 0 ? work.Title : work.Printed, work.Author.Length > 0 ? [work.Author] : [], null,
                work.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), work.Url, work.Printed);
        }
        return text.ToString();
    }

    private static void Work(
        StringBuilder text, string id, string title, IReadOnlyList<string> authors, string? publisher, string? issued, string? url,
        string? printed)
    {
        if (printed is not null) text.Append("# In the report: ").Append(printed.ReplaceLineEndings(" ")).Append('\n');
        text.Append("- id: ").Append(id).Append("\n  title: ").Append(MarkdownText.Yaml(title)).Append('\n');
        if (authors.Count > 0) text.Append("  author: [").AppendJoin(", ", authors.Select(MarkdownText.Yaml)).Append("]\n");
        if (publisher is not null) text.Append("  publisher: ").Append(MarkdownText.Yaml(publisher)).Append('\n');
        text.Append(issued is null ? "  # issued: no date is printed\n" : $"  issued: {issued}\n");
        if (url is not null && Uri.TryCreate(url, UriKind.Absolute, out _))
            text.Append("  URL: ").Append(MarkdownText.Yaml(url)).Append('\n');
        text.Append("  licence: unknown\n");
    }

    private static string IdOf(ImportedReference work, HashSet<string> taken)
    {
        var words = string.Join(' ', PlainWords.Split($"{work.Author} {work.Title}").Take(5));
        var made = Ids.FromWords(work.Year is { } year ? $"{words} {year}" : words);
        var id = made;
        for (var number = 2; !taken.Add(id); number++) id = $"{made}-{number}";
        return id;
    }

    private static string Iso(PartialDate date) => (date.Month, date.Day) switch
    {
        (int month, int day) => $"{date.Year:0000}-{month:00}-{day:00}",
        (int month, null) => $"{date.Year:0000}-{month:00}",
        _ => $"{date.Year:0000}",
    };
}
