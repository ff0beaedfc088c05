using System.Diagnostics;

namespace LearningHub.Tests.Support;

/// <summary>Runs html-validate, which tests/run.sh installs, over some files.</summary>
internal static class HtmlValidator
{
    public static (bool Passes, string Said) Check(string files)
    {
        using var validator =
            Process.Start(new ProcessStartInfo("npx", ["--no-install", "html-validate", "--config", "html-validate.json", files])
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
