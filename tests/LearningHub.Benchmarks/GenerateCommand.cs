using System.CommandLine;

namespace LearningHub.Benchmarks;

/// <summary><c>generate</c>: writes a made-up library.</summary>
internal static class GenerateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "Number of resources.", Required = true };
        var output = new Option<string>("--output") { Description = "Content folder to write.", Required = true };
        var hugo = new Option<string?>("--hugo") { Description = "Hugo content folder to write." };
        var command = new Command("generate", "Writes a made-up library.") { count, output, hugo };
        command.SetAction(parsed =>
        {
            var resources = GeneratedLibrary.Create(parsed.GetValue(count));
            LibraryWriter.WriteHub(resources, parsed.GetRequiredValue(output));
            if (parsed.GetValue(hugo) is { } folder) LibraryWriter.WriteHugo(resources, folder);
            Console.WriteLine($"{resources.Count} resources, {resources.Average(resource => resource.Body.Length):0} letters each");
        });
        return command;
    }
}
