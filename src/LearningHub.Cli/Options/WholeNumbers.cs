using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace LearningHub.Cli.Options;

/// <summary>Refuses what is no whole number in words; the parser of commands would name a type of the framework.</summary>
internal static class WholeNumbers
{
    /// <summary>Does so for every option of a command and of those below it.</summary>
    public static void Explain(Command command)
    {
        foreach (var option in command.Options.OfType<Option<int>>().Where(option => option.CustomParser is null))
        {
            // The parser itself must not refuse: validators that ask for the value afterwards would throw.
            option.CustomParser = result => TryRead(result.Tokens, out var number) ? number : int.MinValue;
            option.Validators.Insert(0, result =>
            {
                if (result.Tokens.Count > 0 && !TryRead(result.Tokens, out _))
                    result.AddError($"\"{result.Tokens[^1].Value}\" is not a whole number. Write {option.Name} and a number, for example "
                        + $"{option.Name} 10.");
            });
        }
        foreach (var below in command.Subcommands) Explain(below);
    }

    private static bool TryRead(IReadOnlyList<Token> tokens, out int number)
    {
        number = 0;
        return tokens.Count > 0 && int.TryParse(tokens[^1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }
}
