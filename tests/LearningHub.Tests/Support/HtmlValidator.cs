using System.Diagnostics;

namespace LearningHub.Tests.Support;

/// <summary>Runs html-validate, which tests/run.sh installs, over some files.</summary>
internal static class HtmlValidator
{
    // Most of what it makes is soon garbage, which is collected less often where there is more room.
    private const string Room = "--max-semi-space-size=64";

    /// <summary>Checks files, of which there is at least one.</summary>
    public static (bool Passes, string Said) Check(params IEnumerable<string> files)
    {
        using var validator =
            Process.Start(new ProcessStartInfo("node", [Room, "html-validate.mjs", .. files])
            {
                WorkingDirectory = Path.Combine(Repository.Root, "tests"),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        var errors = validator.StandardError.ReadToEndAsync();
        var said = validator.StandardOutput.ReadToEnd() + errors.Result;
        validator.WaitForExit();
        return (validator.ExitCode == 0, said.Length > 6000 ? said[..6000] : said);
    }
}
