using System.Text.RegularExpressions;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Reading.Text;
using LearningHub.Import.Guarding;
using LearningHub.Import.Reading;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Markup;
using LearningHub.Import.Reading.PdfFiles;
using LearningHub.Import.Reading.PlainText;
using LearningHub.Import.Reading.WordFiles;
using LearningHub.Import.Recognising;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Writing.Accounts;
using LearningHub.Import.Writing.Drafts;
using LearningHub.Import.Writing.Files;
using LearningHub.Import.Writing.Sources;

namespace LearningHub.Import;

/// <summary>Turns a report into a draft resource: bytes to blocks, blocks to a report, the report to files. It sends nothing anywhere and
/// writes nothing to disk.</summary>
public static class ReportImporter
{
    /// <summary>Imports a report.</summary>
    /// <param name="fileName">Name of the file, without its folder.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="content">The content folder, for its vocabularies, glossary and ids.</param>
    /// <param name="options">Options of the import.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A draft or a refusal. No file makes it throw.</returns>
    public static async Task<ImportOutcome> ImportAsync(
        string fileName, byte[] bytes, IContentFiles content, ImportOptions options, CancellationToken cancellation = default)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(options.Limits.Time);
        try
        {
            var source = await ReadAsync(fileName, bytes, options.Limits, time.Token).ConfigureAwait(false);
            SourceSize.Check(fileName, source, options.Limits);
            if (source.Blocks.Sum(block => PlainWords.Count(block.AllText)) == 0)
                throw new ImportRefusedException(
                    "The file has no words.", fileName,
                    "Check that it is the right file. A scanned report has to be read by text recognition first.");
            return Draft(fileName, source, content, options, time.Token);
        }
        catch (ImportRefusedException refused)
        {
            return new ImportOutcome { Refusal = refused.Refusal };
        }
        catch (Exception exception)
            when (exception is RegexMatchTimeoutException
                || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new ImportOutcome
            {
                Refusal = new Refusal(
                    $"The import took more than {options.Limits.Time.TotalSeconds:0} seconds and was stopped.", fileName,
                    "Check that it is the right file. If it is, import it in parts, or copy its text into a new Word document and "
                    + "import that."),
            };
        }
    }

    private static async Task<SourceDocument> ReadAsync(string fileName, byte[] bytes, ImportLimits limits, CancellationToken cancellation)
    {
        var kind = FileSniffer.KindOf(fileName, bytes, limits);
        if (kind is FileKind.Pdf) return await PdfReader.ReadAsync(fileName, bytes, limits, cancellation).ConfigureAwait(false);
        if (kind is FileKind.Word)
        {
            var package = WordFileGuard.Open(fileName, bytes, limits);
            return WordReader.Read(fileName, package, limits, cancellation);
        }
        var (text, remark) = TextDecoding.Decode(bytes);
        SourceSize.CheckText(fileName, text, limits);
        var source = kind switch
        {
            FileKind.Html => HtmlReportReader.Read(fileName, text),
            FileKind.Markdown => MarkdownReportReader.Read(text),
            _ => PlainTextReader.Read(text),
        };
        return remark is null ? source : source with { Remarks = [.. source.Remarks, remark] };
    }

    private static ImportOutcome Draft(
        string fileName, SourceDocument source, IContentFiles content, ImportOptions options, CancellationToken cancellation)
    {
        var hub = LibraryReader.Read(content, cancellation);
        var (report, counts, leftOut) = ReportRecogniser.Recognise(source, cancellation);
        var headings = report.Parts.Count(part => part is HeadingPart or ItemsHeadingPart or FindingPart or RecommendationPart);
        if (headings > options.Limits.MostHeadings) throw SourceSize.TooManyHeadings(fileName, options.Limits);
        var title = report.Page.Title.Length > 0 ? report.Page.Title : Path.GetFileNameWithoutExtension(fileName);
        var type = options.Type ?? TypeOf(report, title);
        var ids = new TakenIds(content);
        var id = options.Id ?? ids.FindFree(BodyDraft.IdOf(title));
        CheckId(fileName, id, ids);
        var glossary = new GlossaryIndex(hub.Glossary);
        var suggestions = new Suggestions(hub.Vocabularies, glossary);
        var words = SuggestedTermsOf(source, suggestions, hub.Vocabularies);
        var draft = BodyDraft.Write(report, type, suggestions);
        var front = FrontMatterDraft.Write(report, title, type, id, words, options.Today);
        var body = front + draft;
        List<DraftFile> files = [new($"{type.Section}/{id}/index.md", body)];
        if (report.Questions.Count > 0)
            files.AddRange(ToolDraft.Write(report.Questions, title, ids.FindFree($"{id}-questions"), words, options.Today));
        var missing = MissingWords.Find(source, draft.ToString(), draft.OwnWords, report.Questions, leftOut);
        if (missing.Count > 0) files[0] = files[0] with { Text = body + BodyDraft.UnplacedHeading(report) + BodyDraft.Unplaced(missing) };
        var account = Account(fileName, source, report, counts, leftOut, missing);
        if (SuggestionFiles.Terms(report, glossary) is { } terms) files.Add(new($"{type.Section}/{id}/{SuggestionFiles.Glossary}", terms));
        files.Add(new($"{type.Section}/{id}/{SuggestionFiles.References}", SuggestionFiles.Works(report, title, id)));
        files.Add(new($"{type.Section}/{id}/{CopiedText.FileName}", CopiedText.Write(source.Blocks.SelectMany(Texts))));
        var diagnostics = ToDoWriter.Check(content, files, options.Today, cancellation);
        var toDo = ToDoWriter.Write(report, files[0], files, diagnostics);
        files.Add(new($"{type.Section}/{id}/{AccountText.FileName}",
            $"{AccountText.Write(account, inFull: true)}\n{AccountText.Write(toDo)}"));
        return new ImportOutcome
        {
            Files = files,
            Account = account,
            ToDo = toDo,
            Report = report,
            Source = new ImportedSource(
                fileName, [.. source.Blocks.Select((block, at) => SourcePassage.Read(block, report.LeftOut.GetValueOrDefault(at)))],
                draft.PassagesFrom(front.Count(letter => letter == '\n') + 1)),
        };
    }

    private static void CheckId(string fileName, string id, TakenIds ids)
    {
        if (!Ids.IsId(id))
        {
            throw new ImportRefusedException(
                $"\"{id}\" cannot be an id.", fileName,
                $"Use lower-case letters, digits and hyphens, for example --id {Ids.FromWords(id)}");
        }
        if (ids.FileOf(id) is { } taken)
        {
            throw new ImportRefusedException(
                $"The id \"{id}\" already belongs to {taken}.", fileName,
                "The import never overwrites anything. Choose another id with --id, or remove that resource yourself.");
        }
    }

    private static IEnumerable<string> Texts(SourceBlock block) =>
        block.Rows.Count > 0 ? block.Rows.SelectMany(row => row) : [Superscripts.RemoveNoteMarks(block.Text).Text];

    private static ResourceType TypeOf(ImportedReport report, string title) =>
        title.Contains("audit", StringComparison.OrdinalIgnoreCase) || report.Parts.OfType<HeadingPart>()
            .Any(part => part.Text.Contains("audit", StringComparison.OrdinalIgnoreCase))
            ? ResourceType.Audit
            : ResourceType.Research;

    private static SuggestedTerms SuggestedTermsOf(SourceDocument source, Suggestions suggestions, Vocabularies vocabularies)
    {
        var text = string.Join('\n', source.Blocks.Select(block => block.AllText));
        return new SuggestedTerms(
            suggestions.Suggest(vocabularies.PracticeThemes, text, 8, 3), suggestions.Suggest(vocabularies.Audiences, text, 8, 3),
            suggestions.Suggest(vocabularies.Levels, text, 4, 3));
    }

    private static ImportAccount Account(
        string fileName,
        SourceDocument source,
        ImportedReport report,
        BlockCounts counts,
        IReadOnlyList<LeftOutLine> leftOut,
        IReadOnlyList<string> missing)
    {
        var setAside = report.SetAside.GroupBy(item => item.Reason)
            .Select(group => new AccountLine(group.Key.ToLowerInvariant(), group.Count(), group.Sum(item => PlainWords.Count(item.Text))))
            .ToList();
        if (missing.Count > 0) setAside.Add(new AccountLine("words that could not be placed", missing.Count, missing.Count));
        return new ImportAccount
        {
            FileName = fileName,
            Words = source.Blocks.Sum(block => PlainWords.Count(Superscripts.RemoveNoteMarks(block.AllText).Text)),
            Became = [.. counts.Lines.Select(line => new AccountLine(line.What, line.Blocks, line.Words))],
            SetAside = setAside,
            LeftOut = leftOut,
            Remarks = source.Remarks,
        };
    }
}
