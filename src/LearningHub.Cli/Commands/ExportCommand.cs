using System.CommandLine;
using LearningHub.Cli.Commands.Tools;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Content.Writing;
using LearningHub.Interchange.Export.Slides;
using LearningHub.Interchange.Export.Word;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub export</c>: a resource as a file to take away. For a tool with questions, Word, HTML and CSV files are its
/// forms.</summary>
internal static class ExportCommand
{
    private static readonly IReadOnlyDictionary<string, Action<LinkedLibrary, Resource, string, Stream>> PageFormats =
        new Dictionary<string, Action<LinkedLibrary, Resource, string, Stream>>(StringComparer.Ordinal)
        {
            ["docx"] = ResourceDocument.Write,
            ["pptx"] = ResourceSlides.Write,
        };

    private static readonly IReadOnlyList<string> Formats = [.. PageFormats.Keys.Union(FormExport.Formats)];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "Id of the resource: the name of its file or folder." };
        var format = new Option<string>("--format")
        {
            Description = "docx or pptx for any resource: a Word file, or slides with notes. docx, html or csv for the forms of a tool; "
                + "the HTML file also prints well.",
            Required = true,
            HelpName = "FORMAT",
        };
        var role = new Option<string?>("--role") { Description = "Only the form of this role. Without it, one file for each role." };
        var audit = new Option<string?>("--audit") { Description = "Id of a round: its forms name it and offer its cases." };
        var card = new Option<bool>("--card") { Description = "The card for supervision of a tool: one side of A4, as a Word file." };
        var finding = new Option<string[]>("--finding")
        {
            Description = "With --card: a finding that the card is about, as audit#finding. Repeat it for more.",
            HelpName = "FINDING",
        };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "Where the files go.",
            DefaultValueFactory = _ => new DirectoryInfo("."),
            HelpName = "DIR",
        };
        var content = CommonOptions.Content();
        var rounds = RoundOptions.Rounds();
        var command = new Command(
            "export", "Writes a resource, or the forms of a tool, as files that work without the site. "
                + "Example: hub export combined-issues-course-pack --format pptx")
        {
            id, format, role, audit, card, finding, output, content, rounds,
        };
        command.SetAction((parsed, cancellation) => parsed.GetValue(card) || parsed.GetValue(finding) is { Length: > 0 }
            ? Task.FromResult(CardExport.Run(
                ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetRequiredValue(id), parsed.GetRequiredValue(format),
                parsed.GetValue(finding) ?? [], parsed.GetRequiredValue(output), cancellation))
            : RunAsync(
            ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetRequiredValue(id), parsed.GetRequiredValue(format),
            new FormWish(parsed.GetValue(role), parsed.GetValue(audit), parsed.GetRequiredValue(rounds)), parsed.GetRequiredValue(output),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ContentFolder folder, string id, string format, FormWish wish, DirectoryInfo output, CancellationToken cancellation)
    {
        if (!Formats.Contains(format))
            throw new IOException($"\"{format}\" is not a format. {DidYouMean.Sentence(format, Formats)}Write one of: "
                + $"{string.Join(", ", Formats)}.");
        var library = Library.Load(folder.Files, ContentFolder.Options(drafts: true), cancellation);
        if (library.Linked is not { } linked) throw new IOException("The library cannot be read. Run \"hub check\" to see why.");
        if (!linked.ById.TryGetValue(id, out var resource))
            throw new IOException($"There is no resource \"{id}\". {DidYouMean.Sentence(id, linked.ById.Keys)}".TrimEnd());
        var isForm = FormExport.Formats.Contains(format) && resource.Details is ToolDetails { Questions: { } set } && set.Questions.Any();
        if (isForm)
        {
            await FormExport.WriteFilesAsync(folder, ToolChoice.Find(folder, id, cancellation), format, wish, output, cancellation);
            return ExitCode.Clean;
        }
        if (!PageFormats.TryGetValue(format, out var write))
        {
            throw new IOException($"Only a tool with questions can be written as {format}. Write one of: "
                + $"{string.Join(", ", PageFormats.Keys)}.");
        }
        if (wish.Role is not null || wish.Round is not null)
            throw new IOException("Only the forms of a tool have a role or a round. Leave --role and --audit out.");
        var path = Path.Combine(output.FullName, $"{id}.{format}");
        using var bytes = new MemoryStream();
        write(linked, resource, Paper.Of(resource, linked.Settings).Line, bytes);
        WholeFile.Write(path, bytes.ToArray());
        Console.WriteLine($"Wrote {Path.GetRelativePath(Environment.CurrentDirectory, path)}.");
        return ExitCode.Clean;
    }
}
