using System.Diagnostics;
using System.Text.RegularExpressions;
using LearningHub.Cli;

namespace LearningHub.Tests.Support;

/// <summary>The real program: commands that end run inside this process, all others are started as people start them.</summary>
internal static partial class HubProcess
{
    /// <summary>How the program is called.</summary>
    /// <param name="folder">Where; null: where the tests are.</param>
    /// <param name="arguments">The command and its options.</param>
    public static ProcessStartInfo Call(string? folder, params IEnumerable<string> arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "hub.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? string.Empty
        };

    /// <summary>Starts the program and lets it run.</summary>
    public static Process Start(params IEnumerable<string> arguments) => Process.Start(Call(null, arguments))!;

    /// <summary>
    /// Runs a command to its end inside this process: a process of its own would compile the program anew, which takes most of its
    /// time. A command that writes bytes to its output, or that could ask somebody at a terminal, gets one all the same.
    /// </summary>
    public static async Task<(int Code, string Out, string Err)> RunAsync(params IEnumerable<string> arguments)
    {
        string[] words = [.. arguments];
        if (words is ["check", .., "json" or "sarif"] || !Console.IsInputRedirected || !Console.IsOutputRedirected)
            return await RunAsync(Call(null, words));
        using var console = RoutedConsole.Begin();
        var code = await HubProgram.RunAsync(words);
        return (code, console.Out, WithoutProgress(console.Err));
    }

    /// <summary>Runs the program in a folder, in a process of its own: where it matters what a command takes for granted there.</summary>
    public static Task<(int Code, string Out, string Err)> RunInAsync(string folder, params IEnumerable<string> arguments) =>
        RunAsync(Call(folder, arguments));

    /// <summary>Runs any program to its end.</summary>
    public static async Task<(int Code, string Out, string Err)> RunAsync(ProcessStartInfo call)
    {
        using var process = Process.Start(call)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said, WithoutProgress(await errors));
    }

    // On a slow machine commands say how far they are.
    private static string WithoutProgress(string errors) => Progress().Replace(errors, string.Empty);

    [GeneratedRegex(@"(?m)^[A-Z][^\n]*: (\d[\d,]* of [\d,]+|\d+(\.\d)? s)\n")]
    private static partial Regex Progress();
}
