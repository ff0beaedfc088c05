using System.CommandLine;
using System.Text;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Drafting;
using LearningHub.Content.Editing;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub new</c>: writes the first version of a resource.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var type = new Argument<string>("TYPE") { Description = $"One of {string.Join(", ", ResourceType.All.Select(each => each.Id))}." };
        var id = new Argument<string>("ID")
        {
            Description = "Lower-case letters, digits and hyphens; becomes the file name and the address, and never changes."
        };
        var course = new Option<string?>("--course") { Description = "For a session: the id of its course.", HelpName = "ID" };
        var content = CommonOptions.Content();
        var command = new Command(
            "new", "Writes the first version of a resource, as a draft. Example: hub new briefing seven-minutes-on-sleep")
            {
                type,
                id,
                course,
                content
            };
        command.SetAction(parsed =>
            Run(ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetRequiredValue(type), parsed.GetRequiredValue(id),
                parsed.GetValue(course)));
        return command;
    }

    private static int Run(ContentFolder folder, string typeName, string id, string? course)
    {
        if (ResourceType.All.FirstOrDefault(each => each.Id == typeName) is not { } type)
            return Refuse($"There is no type of resource \"{typeName}\". "
                + $"{DidYouMean.Sentence(typeName, ResourceType.All.Select(each => each.Id))}");
        if (ContentPaths.ProblemWith(folder.Files, id) is { } problem) return Refuse(problem);
        if (course is not null && type != ResourceType.Session) return Refuse("Only a session has a course. Leave --course out.");
        if (course is not null && !folder.Files.Exists($"{ResourceType.Training.Section}/{course}/index.md"))
            return Refuse($"There is no course {ResourceType.Training.Section}/{course}/index.md. "
                + $"Make it with \"hub new training {course}\".");

        var files = ResourceDraft.Files(type, id, DateOnly.FromDateTime(DateTime.Today), course);
        var writer = new ContentWriter(folder.FullName);
        foreach (var (path, text) in files) writer.Create(path, Encoding.UTF8.GetBytes(text));
        var written = files.Select(file => Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(folder.FullName, file.Path)));
        Console.WriteLine($"Wrote {string.Join(" and ", written)}. It is a draft: \"hub serve --drafts\" shows it.");
        return ExitCode.Clean;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCode.Failure;
    }
}
