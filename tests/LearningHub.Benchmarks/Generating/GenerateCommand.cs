using System.CommandLine;
using System.Globalization;
using System.Text;
using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating;

/// <summary><c>generate</c>: writes a made-up library as the hub's content, as Hugo's, or both.</summary>
internal static class GenerateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "Number of resources.", Required = true, HelpName = "N" };
        var output = new Option<string?>("--output") { Description = "Content folder of the hub to write.", HelpName = "DIR" };
        var hugo = new Option<string?>("--hugo") { Description = "Content folder of a Hugo site to write.", HelpName = "DIR" };
        var seed = new Option<ulong>("--seed") { Description = "Another seed makes another library.", DefaultValueFactory = _ => 20141201 };
        var command = new Command(
            "generate", "Writes a made-up library. Example: generate --count 1000 --output hub/content --hugo hugo/content")
        {
            count, output, hugo, seed,
        };
        count.RefuseBelowOne();
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is null && result.GetValue(hugo) is null)
                result.AddError("Say where to write: --output DIR, --hugo DIR, or both.");
        });
        command.SetAction(parsed =>
            Generate(new MadeUpLibrary(parsed.GetValue(count), parsed.GetValue(seed)), parsed.GetValue(output), parsed.GetValue(hugo)));
        return command;
    }

    private static void Generate(MadeUpLibrary library, string? output, string? hugo)
    {
        var hubWriter = output is null ? null : new HubWriter(output);
        var hugoWriter = hugo is null ? null : new HugoWriter(hugo);
        hubWriter?.WriteData();
        hugoWriter?.WriteData();
        var sizes = new List<int>();
        foreach (var page in library.Pages())
        {
            hubWriter?.Write(page);
            hugoWriter?.Write(page);
            sizes.Add(Encoding.UTF8.GetByteCount(page.Body));
        }
        sizes.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{sizes.Count:N0} resources, bodies of {sizes[sizes.Count / 2]:N0} bytes (median; 95th percentile "
                + $"{sizes[sizes.Count * 95 / 100]:N0}, largest {sizes[^1]:N0})"));
    }
}
