using System.CommandLine;
using System.CommandLine.Parsing;

namespace LearningHub.Cli.Options;

/// <summary>Refuses an empty name of a folder or a file with a message; the command-line parser would throw.</summary>
/// <remarks>Scripts pass one when a variable is empty.</remarks>
internal static class EmptyPaths
{
    /// <summary>Adds the check to a command and its subcommands.</summary>
    public static void Explain(Command command)
    {
        foreach (var option in command.Options.OfType<Option<DirectoryInfo>>())
        {
            // The parser must not reject the value, because validators that read it afterwards would throw.
            option.CustomParser = result => new DirectoryInfo(IsBlank(result.Tokens) ? "." : result.Tokens[^1].Value);
            option.Validators.Insert(0, result => Refuse(result, option.Name));
        }
        foreach (var argument in command.Arguments.OfType<Argument<FileInfo>>())
        {
            argument.CustomParser = result => new FileInfo(IsBlank(result.Tokens) ? "." : result.Tokens[^1].Value);
            argument.Validators.Insert(0, result => Refuse(result, argument.Name));
        }
        foreach (var below in command.Subcommands) Explain(below);
    }

    private static void Refuse(SymbolResult result, string name)
    {
        if (result.Tokens.Count > 0 && IsBlank(result.Tokens))
            result.AddError($"{name} is empty. Write the name of a file or a folder there.");
    }

    private static bool IsBlank(IReadOnlyList<Token> tokens) => tokens.Count == 0 || string.IsNullOrWhiteSpace(tokens[^1].Value);
}
