using System.Diagnostics;

namespace LearningHub.Tests.Support;

/// <summary>Runs html-validate, which tests/run.sh installs, over some files.</summary>
internal static class HtmlValidator
{
    // Its program is called by its file: npx takes seconds to find it.
    private const string Program = "node_modules/html-validate/bin/html-validate.mjs";

    public static (bool Passes, string Said) Check(params IEnumerable<string> files)
    {
        using var validator =
            Process.Start(new ProcessStartInfo("node", [Program, "--config", "html-validate.json", .. files])
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
