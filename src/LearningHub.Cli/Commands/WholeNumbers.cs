using System.CommandLine;
using System.Globalization;

namespace LearningHub.Cli.Commands;

/// <summary>Refuses what is no whole number in words; the parser of commands would name a type of the framework.</summary>
internal static class WholeNumbers
{
    /// <summary>Does so for every option of a command and of those below it.</summary>
    public static void Explain(Command command)
    {
        foreach (var option in command.Options.OfType<Option<int>>().Where(option => option.CustomParser is null))
        {
            option.CustomParser = result =>
            {
                var written = result.Tokens.Count == 0 ? string.Empty : result.Tokens[^1].Value;
                if (int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
                result.AddError($"\"{written}\" is no whole number. Write {option.Name} and a number, for example {option.Name} 10.");
                return 0;
            };
        }
        foreach (var below in command.Subcommands) Explain(below);
    }
}
