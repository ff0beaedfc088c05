using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.Reading.Files;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Recognising.Wording;
using LearningHub.Import.Writing.Drafts;
using LearningHub.Import.Writing.Files;

namespace LearningHub.Import.Writing.Accounts;

/// <summary>Makes the list of what a person must decide: what the import leaves open, and the diagnostics of our own check.</summary>
internal sealed class ToDoWriter(ImportedReport report, DraftFile draft, IReadOnlyList<DraftFile> files)
{
    private readonly List<ToDo> list = [];
    private readonly string[] lines = draft.Text.Split('\n');

    /// <summary>The list.</summary>
    public static IReadOnlyList<ToDo> Write(
        ImportedReport report, DraftFile draft, IReadOnlyList<DraftFile> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        var writer = new ToDoWriter(report, draft, files);
        writer.AddFrontMatter();
        writer.AddItems();
        writer.AddText();
        writer.AddOtherFiles();
        writer.AddDiagnostics(diagnostics);
        // In the order of files and lines, so that people can work from top to bottom.
        return [.. writer.list.OrderBy(item => files.ToList().FindIndex(file => file.Path == item.Path)).ThenBy(item => item.Line)];
    }

    /// <summary>The diagnostics of the new files, as if they were in the content folder already.</summary>
    public static IReadOnlyList<Diagnostic> Check(
        IContentFiles content, IReadOnlyList<DraftFile> files, DateOnly today, CancellationToken cancellation)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var library = Library.Load(new OverlaidFiles(content, files), new LibraryOptions(today, IncludeDrafts: true), cancellation);
        return [.. library.Diagnostics.Where(diagnostic => paths.Contains(diagnostic.Path))];
    }

    private void AddFrontMatter()
    {
        if (report.Page.Title.Length == 0) Add("title:", "No title was found in the report: write one.");
        Add("summary:", "Write the summary.", DraftWords.ImportedSummary);
        Add("owner:", "Name the role that looks after this resource.", $"owner: {DraftWords.ImportedOwner}");
        AddKey("source", $"Copy the report's own entry from {SuggestionFiles.References} into references.yml, find out its "
            + $"licence{(report.Page.Date is null ? " and its date, which is not in the report" : string.Empty)}, and name it here.");
        Add("themes:", "Themes, audiences and levels are suggested from the words of the report: check each, and choose ages.");
        if (report.Page.Date is null) AddKey("period", "The report has no date: find out which year it covers.");
    }

    private void AddItems()
    {
        if (report.Findings.Count > 0)
            AddAt(Line("### ", "{#f-"), $"Check each of the {report.Findings.Count} findings: its kind, which is taken from the words and "
                + "headings of the report, and its suggested themes. Shorten its heading to one sentence.");
        var undecided = Enumerable.Range(0, lines.Length)
            .Where(i => lines[i].StartsWith("### ", StringComparison.Ordinal) && lines[i].Contains(" .undecided", StringComparison.Ordinal))
            .ToList();
        if (undecided.Count > 0)
            list.Add(new ToDo(draft.Path, undecided[0] + 1,
                $"{undecided.Count} findings do not say plainly whether they are a strength or a concern "
                + $"({Places(undecided)}). Decide, and write .strength, .concern or .mixed instead of .undecided.")
            { OpenWhile = " .undecided" });
        if (report.Recommendations.Count == 0) return;
        var open = report.Recommendations.Count(item => item.Lead is null);
        AddAt(Line("### ", "{#r-"), $"Say for each of the {report.Recommendations.Count} recommendations which findings it rests on "
            + $"(addresses=){(open > 0 ? $", and for {open} of them who has to do it (owner=)" : string.Empty)}.");
    }

    private void AddText()
    {
        var cases = Enumerable.Range(0, lines.Length)
            .Where(i => HeadingWords.IsCaseStory(Plain(lines[i])) || (lines[i].StartsWith('#') && HeadingWords.IsCaseHeading(lines[i])))
            .ToList();
        if (cases.Count > 0)
        {
            list.Add(new ToDo(draft.Path, cases[0] + 1,
                $"Case stories start here ({Places(cases)}). Remove or generalise everything that could identify a child, or leave "
                + "the stories out."));
        }
        var good = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith('#') && HeadingWords.IsGoodPractice(lines[i])).ToList();
        if (good.Count > 0)
        {
            list.Add(new ToDo(
                draft.Path, good[0] + 1, $"Good practice is described here ({Places(good)}): consider a resource of its own."));
        }
        var tables = report.Parts.Concat(report.Findings.SelectMany(item => item.Body)).OfType<TablePart>().Count();
        if (tables > 0)
        {
            AddAt(Line("|", string.Empty), tables == 1
                ? "Compare the table with the report: its rows, its columns and its figures."
                : $"Compare each of the {tables} tables with the report: their rows, columns and figures.");
        }
        const string setAside = $"## {BodyDraft.SetAsideHeading}";
        Add(setAside, "Check what was set aside: move what you need, and delete the rest.", setAside);
        Add("# source:", "The text is copied from the report word for word. Unless its licence allows that, rewrite it in your own words "
            + "and cite the report before you publish.");
    }

    private void AddOtherFiles()
    {
        foreach (var file in files)
        {
            if (file.Path.EndsWith(SuggestionFiles.Glossary, StringComparison.Ordinal))
                list.Add(new ToDo(file.Path, 1, "Terms for glossary.yml: copy what you want to keep."));
            if (file.Path.EndsWith("questions.yml", StringComparison.Ordinal))
                list.Add(new ToDo(file.Path, 1, "A draft tool was made from the questions: read them through."));
            if (file.Path.StartsWith("tools/", StringComparison.Ordinal) && file != draft
                && file.Path.EndsWith("index.md", StringComparison.Ordinal))
                list.Add(new ToDo(file.Path, 3,
                    "Write the summary, the owner and the introduction of the draft tool, and find out whether you may reuse the form."));
        }
    }

    private void AddDiagnostics(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var group in diagnostics.GroupBy(diagnostic => (diagnostic.Path, diagnostic.Code.Id)))
        {
            var first = group.First();
            var more = group.Count() - 1;
            list.Add(new ToDo(first.Path, first.At.Line, more == 0
                ? $"{first.Code.Id}: {first.Message} {first.Advice}"
                : $"{first.Code.Id}: {first.Message} {first.Advice} Found {group.Count()} times: "
                    + $"{Places([.. group.Select(diagnostic => diagnostic.At.Line - 1).Distinct()])}. \"hub check --drafts\" shows each.")
            { Code = first.Code.Id });
        }
    }

    private static string Plain(string line) => line.TrimStart('#', ' ', '*', '-').Replace("\\", string.Empty, StringComparison.Ordinal);

    private static string Places(List<int> indexes) =>
        $"{(indexes.Count == 1 ? "line" : "lines")} "
        + $"{string.Join(", ", indexes.Take(12).Select(index => index + 1))}{(indexes.Count > 12 ? " and more" : string.Empty)}";

    private void Add(string start, string text, string? openWhile = null) => AddAt(Line(start, string.Empty), text, openWhile);

    private void AddKey(string key, string text)
    {
        var line = Line($"# {key}:", string.Empty);
        if (line > 0) list.Add(new ToDo(draft.Path, line, text) { Key = key });
    }

    private void AddAt(int line, string text, string? openWhile = null)
    {
        if (line > 0) list.Add(new ToDo(draft.Path, line, text) { OpenWhile = openWhile });
    }

    private int Line(string start, string part) =>
        Array.FindIndex(lines, line => line.StartsWith(start, StringComparison.Ordinal) && line.Contains(part, StringComparison.Ordinal))
        + 1;
}
