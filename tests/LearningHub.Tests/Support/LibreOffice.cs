using System.Diagnostics;

namespace LearningHub.Tests.Support;

/// <summary>LibreOffice, which opens our files as people do. Tests that need it are skipped where it is missing.</summary>
/// <remarks>Debian packs each part of it by itself, so a computer may have Writer without Impress.</remarks>
internal static class LibreOffice
{
    private static readonly string? Folder = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).Where(File.Exists)
        .Select(link => Path.GetDirectoryName(File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName ?? link)).FirstOrDefault();

    /// <summary>Why a test that needs Writer, for texts, is skipped; null where it is installed.</summary>
    public static string? WriterMissing { get; } = MissingPart("writer");

    /// <summary>Why a test that needs Impress, for slides, is skipped; null where it is installed.</summary>
    public static string? ImpressMissing { get; } = MissingPart("impress");

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

    // Every part has a file of settings of its own.
    private static string? MissingPart(string part) =>
        Folder is not null && File.Exists(Path.Combine(Folder, "..", "share", "registry", $"{part}.xcd"))
            ? null
            : $"LibreOffice {part} is not installed.";
}
