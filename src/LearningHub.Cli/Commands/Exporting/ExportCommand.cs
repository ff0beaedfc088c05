using System.CommandLine;
using LearningHub.Cli.Commands.Tools;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;
using LearningHub.Export.Brand;
using LearningHub.Export.Papers;

namespace LearningHub.Cli.Commands.Exporting;

/// <summary><c>hub export</c>: a resource as files to take away, with the same bytes as those on the site. For a tool with questions,
/// Word, HTML and CSV files are its forms.</summary>
internal static class ExportCommand
{
    private static readonly IReadOnlyList<string> Formats = ["docx", "pptx", "odt", "odp", "html", "pdf-ready", "csv", "zip", "ris", "csl"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ID")
        {
            Description = "Id of the resource: the name of its file or folder. Or the id of a practice theme.",
        };
        var format = Format();
        var paper = new Option<string?>("--paper")
        {
            Description = "Only this paper of a course or session: guide, handouts, cards or evaluation.",
            HelpName = "PAPER",
        };
        var role = new Option<string?>("--role") { Description = "Only the form of this role. Without it, one file for each role." };
        var audit = new Option<string?>("--audit") { Description = "Id of a round: its forms name it and offer its cases." };
        var card = new Option<bool>("--card") { Description = "The card for supervision of a tool: one side of A4, as a Word file." };
        var finding = new Option<string[]>("--finding")
        {
            Description = "With --card: a finding that the card is about, as audit#finding. Repeat it for more.",
            HelpName = "FINDING",
        };
        var output = Output();
        var content = CommonOptions.Content();
        var rounds = RoundOptions.Rounds();
        var command = new Command(
            "export", "Writes a resource, the papers of a course, or the forms of a tool, as files that work without the site. "
                + "Example: hub export combined-issues-level-one --format zip")
        {
            id, format, paper, role, audit, card, finding, output, content, rounds,
        };
        command.SetAction((parsed, cancellation) => parsed.GetValue(card) || parsed.GetValue(finding) is { Length: > 0 }
            ? Task.FromResult(CardExport.Run(
                ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetRequiredValue(id), parsed.GetRequiredValue(format),
                parsed.GetValue(finding) ?? [], parsed.GetRequiredValue(output), cancellation))
            : RunAsync(
                ContentFolder.Open(parsed.GetRequiredValue(content)),
                new ExportRequest(parsed.GetRequiredValue(id), parsed.GetRequiredValue(format), parsed.GetValue(paper)),
                new FormRequest(parsed.GetValue(role), parsed.GetValue(audit), parsed.GetRequiredValue(rounds)),
                parsed.GetRequiredValue(output), cancellation));
        return command;
    }

    private static Option<string> Format() => new("--format")
    {
        Description = "docx or pptx for any resource: Word files, or slides with notes. odt or odp: the same as OpenDocument, where "
            + "LibreOffice is installed. csv for its tables, ris or csl for the works that it cites, zip for everything of a "
            + "course. docx, odt, html, pdf-ready or csv for the forms of a tool: pdf-ready is a page without a script to "
            + "print or to save as PDF. docx for the handout of a practice theme.",
        Required = true,
        HelpName = "FORMAT",
    };

    private static Option<DirectoryInfo> Output() => new("--output")
    {
        Description = "Where the files go.",
        DefaultValueFactory = _ => new DirectoryInfo("."),
        HelpName = "DIR",
    };

    private static async Task<int> RunAsync(
        ContentFolder folder, ExportRequest request, FormRequest form, DirectoryInfo output, CancellationToken cancellation)
    {
        if (!Formats.Contains(request.Format))
            throw new IOException($"\"{request.Format}\" is not a format. {DidYouMean.Sentence(request.Format, Formats)}Write one of: "
                + $"{string.Join(", ", Formats)}.");
        var source = OpenDocuments.SourceOf(request.Format);
        IReadOnlyList<ExportedFile> files;
        using (var progress = ProgressLine.OnConsole())
        {
            progress.Report($"Writing {request.Id}", 0, 0);
            files = await FilesAsync(folder, request with { Format = source ?? request.Format }, form, cancellation);
            if (source is not null) files = await OpenDocuments.ConvertAsync(files, request.Format, cancellation);
        }
        foreach (var file in files)
        {
            var path = Path.Combine(output.FullName, file.Name);
            WholeFile.Write(path, file.Bytes);
            Console.WriteLine($"Wrote {Path.GetRelativePath(Environment.CurrentDirectory, path)}"
                + (file.Detail.Length > 0 ? $" ({file.Detail})" : "."));
        }
        return ExitCode.Clean;
    }

    private static async Task<IReadOnlyList<ExportedFile>> FilesAsync(
        ContentFolder folder, ExportRequest request, FormRequest form, CancellationToken cancellation)
    {
        var (library, resource) = Find(folder, request.Id, cancellation);
        if (resource is null) return [ThemeFile(library, request, form)];
        var isForm = FormExport.Formats.Contains(request.Format) && request.Paper is null
            && resource.Details is ToolDetails { Questions: { } set } && set.Questions.Any();
        if (isForm)
        {
            var choice = ToolChoice.Find(folder, request.Id, cancellation);
            return await FormExport.FilesAsync(folder, choice, request.Format, form, cancellation);
        }
        if (form.Role is not null || form.Round is not null)
            throw new IOException("Only the forms of a tool have a role or a round. Leave --role and --audit out.");
        var logo = BrandLogo.Read(library.Settings.Brand, folder.Files);
        return [.. Choose(TakeAways.All(library, resource, logo), request, resource)
            .Select(file => new ExportedFile(file.FileName, file.Make()))];
    }

    // A practice theme has no file of its own in the content folder: its handout is put together from the whole library.
    private static ExportedFile ThemeFile(LinkedLibrary library, ExportRequest request, FormRequest form)
    {
        var theme = library.Vocabularies.PracticeThemes.Find(request.Id)!;
        if (request.Format != "docx" || request.Paper is not null || form.Role is not null || form.Round is not null)
            throw new IOException(
                $"\"{request.Id}\" is a practice theme. Its handout is a Word file: --format docx or odt, and nothing else.");
        var file = TakeAways.OfTheme(library, theme);
        return new ExportedFile(file.FileName, file.Make());
    }

    // What the site shows is written as the site has it; only a draft needs the other drafts.
    private static (LinkedLibrary Library, Resource? Resource) Find(ContentFolder folder, string id, CancellationToken cancellation)
    {
        foreach (var drafts in (bool[])[false, true])
        {
            if (folder.Load(drafts, cancellation).Linked is not { } linked)
                throw new IOException("The library cannot be read. Run \"hub check\" to see why.");
            if (linked.ById.TryGetValue(id, out var resource)) return (linked, resource);
            if (!drafts && linked.Vocabularies.PracticeThemes.Find(id) is not null) return (linked, null);
            if (drafts)
                throw new IOException($"There is no resource \"{id}\". {DidYouMean.Sentence(id, linked.ById.Keys)}".TrimEnd());
        }
        throw new IOException($"There is no resource \"{id}\".");
    }

    private static List<TakeAway> Choose(IReadOnlyList<TakeAway> files, ExportRequest request, Resource resource)
    {
        var fitting = files.Where(file => file.Format == request.Format).ToList();
        if (request.Paper is { } paper)
        {
            var papers = files.Select(file => file.Paper).OfType<string>().ToList();
            if (papers.Count == 0) throw new IOException($"\"{resource.Title}\" has no papers. Leave --paper out.");
            if (!papers.Contains(paper))
                throw new IOException($"There is no paper \"{paper}\". {DidYouMean.Sentence(paper, papers)}Write one of: "
                    + $"{string.Join(", ", papers)}.");
            return [.. fitting.Where(file => file.Paper == paper)];
        }
        // The papers of a course are its Word files; the page itself is one only where there are none.
        if (fitting.Exists(file => file.Paper is not null)) fitting.RemoveAll(file => file.Paper is null);
        if (fitting.Count > 0) return fitting;
        throw new IOException($"\"{resource.Title}\" cannot be written as {request.Format}. Write one of: "
            + $"{string.Join(", ", files.Select(file => file.Format).Distinct())}.");
    }

    private sealed record ExportRequest(string Id, string Format, string? Paper);
}
