using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace LearningHub.Cli.Options;

/// <summary>Refuses anything but a whole number with a message; the command-line parser would name a .NET type.</summary>
internal static class WholeNumbers
{
    /// <summary>Adds the check to every option of a command and its subcommands.</summary>
    public static void Explain(Command command)
    {
        foreach (var option in command.Options.OfType<Option<int>>().Where(option => option.CustomParser is null))
        {
            // The parser must not reject the value, because validators that read it afterwards would throw.
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
