using System.Diagnostics;

namespace LearningHub.Tests.Support;

/// <summary>Runs the modules of the browser's search in Node.js.</summary>
internal static class NodeScript
{
    private static string SearchFolder => Path.Combine(Repository.Root, "themes", "default", "Assets", "search");

    /// <summary>Runs a module in the folder of the search scripts, with a text on standard input, and gives what it wrote.</summary>
    public static async Task<string> RunAsync(string module, string input)
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "--eval", module])
        {
            WorkingDirectory = SearchFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return await output;
    }
}
