using System.CommandLine;
using LearningHub.Cli.Options;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub check</c>: reports what is wrong in the content, and writes nothing.</summary>
internal static class CheckCommand
{
    private enum Format
    {
        Text,
        Json,
        Sarif,
    }

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = CommonOptions.Content();
        var strict = CommonOptions.Strict();
        var drafts = CommonOptions.Drafts();
        var format = FormatOption();
        var advice = new Option<bool>("--advice") { Description = "Show advice in full. Without this option, advice is only counted." };
        var command = new Command(
            "check", "Finds every error in the content and says how to correct it. Example: hub check --content content --strict")
        {
            content, strict, drafts, format, advice,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetValue(format), parsed.GetValue(strict), parsed.GetValue(drafts),
                parsed.GetValue(advice), cancellation)));
        return command;
    }

    private static Option<Format> FormatOption() => new("--format")
    {
        Description = "The format of the output: text, json or sarif.",
        DefaultValueFactory = _ => Format.Text,
        HelpName = "FORMAT",
        CustomParser = result =>
        {
            var written = result.Tokens[^1].Value;
            string[] names = [.. Enum.GetNames<Format>().Select(name => name.ToLowerInvariant())];
            if (names.Contains(written, StringComparer.OrdinalIgnoreCase)) return Enum.Parse<Format>(written, ignoreCase: true);
            result.AddError($"\"{written}\" is not a format. {DidYouMean.Sentence(written, names)}Write --format text, json or sarif.");
            return Format.Text;
        },
    };

    private static int Run(ContentFolder folder, Format format, bool strict, bool drafts, bool advice, CancellationToken cancellation)
    {
        var library = folder.Load(drafts, cancellation);
        switch (format)
        {
            case Format.Text:
                folder.Show(Console.Out, library.Diagnostics, advice);
                ContentFolder.ShowTurns(Console.Out, library);
                break;
            case Format.Json: Write(DiagnosticJson.WriteJson); break;
            default: Write(DiagnosticJson.WriteSarif); break;
        }
        return ContentFolder.CodeFor(library.Diagnostics, strict);

        void Write(Action<Stream, IReadOnlyList<Diagnostic>> write)
        {
            using var output = Console.OpenStandardOutput();
            write(output, library.Diagnostics);
        }
    }
}
