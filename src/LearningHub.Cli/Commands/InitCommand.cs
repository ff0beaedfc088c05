using System.CommandLine;
using LearningHub.Cli.Outcomes;
using LearningHub.Cli.Starting;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub init</c>: makes a new hub of a board's own.</summary>
internal static class InitCommand
{
    private const string ListStart = "\n  ";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "The content folder to make: one that is not there yet, or an empty one.",
            DefaultValueFactory = _ => "content",
        };
        var options = HubQuestions.All.ToDictionary(
            question => question,
            question => new Option<string?>(question.Option)
            {
                Description = question.Text,
                HelpName = question.Option[2..].ToUpperInvariant()
            });
        var examples = new Option<bool>("--examples") { Description = "Start with example resources, each marked on its page." };
        var remove = new Option<bool>("--remove-examples")
        {
            Description = "Remove the examples of the hub in DIR that still have their mark."
        };
        var yes = new Option<bool>("--yes") { Description = "Ask nothing: take defaults where an option is not given." };
        var command = new Command(
            "init",
            "Makes a new hub of a board's own. On a terminal it asks; elsewhere the options give the answers. "
                + "Example: hub init content --name \"Learning Hub\" --board \"Your board\"")
        {
            folder, examples, remove, yes,
        };
        foreach (var option in options.Values) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var named = parsed.GetRequiredValue(folder);
            if (string.IsNullOrWhiteSpace(named)) return Refuse("Name the folder to make, for example: hub init content");
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(named));
            var interview = new Interview(CanAsk() && !parsed.GetValue(yes) ? Console.In : null, Console.Out);
            if (parsed.GetValue(remove)) return RemoveExamples(path, interview, CanAsk() && !parsed.GetValue(yes));
            if (NewFolder.Refusal(path) is { } refusal) return Refuse(refusal);
            var answers = Gather(interview, question => parsed.GetValue(options[question]), parsed.GetValue(examples));
            return interview.Errors.Count > 0
                ? Refuse($"No hub was made.{ListStart}{string.Join(ListStart, interview.Errors)}")
                : Make(path, answers);
        });
        return command;
    }

    private static NewHubAnswers Gather(Interview interview, Func<HubQuestion, string?> given, bool examples)
    {
        string Answer(HubQuestion question, string? otherwise = null) => interview.Answer(question, given(question), otherwise);
        var (name, board, area) = (Answer(HubQuestions.Name), Answer(HubQuestions.Board), Answer(HubQuestions.Area));
        var (address, general) = (Answer(HubQuestions.Address), Answer(HubQuestions.General));
        return new NewHubAnswers
        {
            Name = name,
            Board = board,
            Places = AnswerRules.SplitPlaces(area),
            Address = address,
            General = general,
            Accessibility = Answer(HubQuestions.Accessibility, general),
            Telephone = Answer(HubQuestions.Telephone),
            Colour = Answer(HubQuestions.Colour),
            Accent = Answer(HubQuestions.Accent),
            Language = Answer(HubQuestions.Language),
            HasExamples = examples || interview.Agrees("Start with example resources? Each is marked, and they can be removed later."),
        };
    }

    private static int Make(string folder, NewHubAnswers answers)
    {
        var hub = CheckedHub.Make(answers, DateOnly.FromDateTime(DateTime.Today));
        var found = DiagnosticText.Write(hub.Diagnostics, (_, _) => null);
        if (hub.HasErrors)
        {
            Console.Error.Write(found);
            return Refuse("No hub was made: its check finds these errors. Change the answer that they come from, and run hub init again.");
        }
        NewFolder.Write(folder, hub.Files);
        Console.WriteLine($"Made a hub of {hub.Files.Count} files in {folder}.");
        foreach (var place in hub.OrdinaryPlaces)
            Console.WriteLine($"\"{place}\" is an ordinary word too, so it was not added to safety.yml as a place.");
        Console.Write(found);
        Console.WriteLine($"Its settings are in {Path.Combine(folder, "hub.yml")}. Read the pages \"about\" and \"privacy\", and change "
            + "what does not fit.");
        Console.WriteLine($"To see it: hub serve --content \"{folder}\"");
        if (answers.HasExamples) Console.WriteLine($"To remove the examples: hub init \"{folder}\" --remove-examples");
        return ExitCode.Clean;
    }

    private static int RemoveExamples(string folder, Interview interview, bool asks)
    {
        if (!File.Exists(Path.Combine(folder, "hub.yml"))) return Refuse($"There is no hub in {folder}: it has no hub.yml.");
        var paths = ExampleRemoval.Find(folder);
        if (paths.Count == 0)
        {
            Console.WriteLine("There are no examples that still have their mark.");
            return ExitCode.Clean;
        }
        foreach (var path in paths) Console.WriteLine($"  {path}");
        if (asks && !interview.Agrees($"Remove these {paths.Count} files?"))
        {
            Console.WriteLine("Nothing was removed.");
            return ExitCode.Clean;
        }
        ExampleRemoval.Remove(folder, paths);
        Console.WriteLine($"Removed {paths.Count} files. \"hub check\" says if your own pages still link to them.");
        return ExitCode.Clean;
    }

    private static bool CanAsk() => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCode.Failure;
    }
}
