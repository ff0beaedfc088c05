namespace LearningHub.Cli.Starting;

/// <summary>Collects answers: from options, from a person at a terminal, or from defaults.</summary>
/// <param name="input">The input of a person; null if nobody can be asked.</param>
/// <param name="output">Where questions are written.</param>
internal sealed class Interview(TextReader? input, TextWriter output)
{
    private readonly List<string> errors = [];

    /// <summary>Errors in options, and missing options. Nothing may be written if there are any.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>The answer to a question; empty after an error.</summary>
    /// <param name="question">The question.</param>
    /// <param name="given">The value of its option; null if it was not given.</param>
    /// <param name="otherwise">A default that is used instead of the question's own.</param>
    public string Answer(HubQuestion question, string? given, string? otherwise = null)
    {
        var standard = otherwise ?? question.Default;
        if (given is not null) return Accept(question, given);
        if (input is not null) return Ask(question, standard, input);
        if (standard is not null) return standard;
        errors.Add($"{question.Option} is missing. {question.Text}");
        return string.Empty;
    }

    /// <summary>Asks a yes-or-no question. The answer is no if nobody can be asked.</summary>
    public bool Agrees(string question)
    {
        if (input is null) return false;
        output.Write($"{question} Type y for yes, or press Return for no: ");
        return input.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    private string Accept(HubQuestion question, string given)
    {
        var answer = given.Trim().Length == 0 ? CheckedAnswer.Refused("It is empty.") : question.Check(given);
        if (answer.Error is { } error) errors.Add($"{question.Option}: {error}");
        return answer.Value;
    }

    private string Ask(HubQuestion question, string? standard, TextReader answers)
    {
        while (true)
        {
            output.Write(standard is null ? $"{question.Text} " : $"{question.Text} [{standard}] ");
            if (answers.ReadLine() is not { } line)
            {
                errors.Add($"{question.Option} has no answer. {question.Text}");
                return string.Empty;
            }
            if (line.Trim().Length == 0)
            {
                if (standard is not null) return standard;
                output.WriteLine("  Please write an answer. Press Ctrl and C to stop; nothing is written until the end.");
                continue;
            }
            var answer = question.Check(line);
            if (answer.Error is null) return answer.Value;
            output.WriteLine($"  {answer.Error}");
        }
    }
}
