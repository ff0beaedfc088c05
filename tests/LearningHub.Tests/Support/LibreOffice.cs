using System.Diagnostics;

namespace LearningHub.Tests.Support;

/// <summary>LibreOffice, which opens our files as people do. Tests that need it are skipped where it is missing.</summary>
internal static class LibreOffice
{
    /// <summary>Why a test is skipped.</summary>
    public const string Missing = "LibreOffice (soffice) is not installed.";

    /// <summary>Whether it is installed.</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    /// <summary>Turns files of a folder into another format. The new ones lie beside them.</summary>
    public static async Task ConvertAsync(string folder, string format, params IEnumerable<string> names)
    {
        var run = await HubProcess.RunAsync(new ProcessStartInfo(
            "soffice",
            [
                "--headless", "--norestore", $"-env:UserInstallation={new Uri(Path.Combine(folder, "office")).AbsoluteUri}",
                "--convert-to", format, "--outdir", folder, .. names.Select(name => Path.Combine(folder, name)),
            ])
        { RedirectStandardOutput = true, RedirectStandardError = true });
        foreach (var name in names)
            Assert.True(File.Exists(Path.Combine(folder, Path.ChangeExtension(name, format))), run.Out + run.Err);
    }
}
