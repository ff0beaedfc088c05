using System.ComponentModel;
using System.Diagnostics;
using LearningHub.Cli.Outcomes;

namespace LearningHub.Cli.Commands.Exporting;

/// <summary>OpenDocument files. LibreOffice makes them from our Word and PowerPoint files, so they are offered only where it is
/// installed.</summary>
internal static class OpenDocuments
{
    private const string Program = "soffice";
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    /// <summary>The format of ours that one of OpenDocument is made from; null for any other format.</summary>
    public static string? SourceOf(string format) => format switch
    {
        "odt" => "docx",
        "odp" => "pptx",
        _ => null,
    };

    /// <summary>Turns files of ours into OpenDocument, all in one start of LibreOffice.</summary>
    /// <param name="files">The files.</param>
    /// <param name="format"><c>odt</c> or <c>odp</c>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">LibreOffice is missing, or it has not made a file; the message says what to do.</exception>
    public static async Task<IReadOnlyList<ExportedFile>> ConvertAsync(
        IReadOnlyList<ExportedFile> files, string format, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("hub-export-");
        try
        {
            foreach (var file in files) await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file.Name), file.Bytes, cancellation);
            await RunAsync(folder.FullName, format, files.Select(file => file.Name), cancellation);
            var made = new List<ExportedFile>(files.Count);
            foreach (var file in files)
            {
                var name = Path.ChangeExtension(file.Name, format);
                var path = Path.Combine(folder.FullName, "made", name);
                if (!File.Exists(path)) throw new IOException($"LibreOffice has not made {name}. {Part(format)} {OtherWay(format)}");
                made.Add(file with { Name = name, Bytes = await File.ReadAllBytesAsync(path, cancellation) });
            }
            return made;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A profile of its own, because LibreOffice starts once for each profile, and somebody may have it open.
    private static async Task RunAsync(string folder, string format, IEnumerable<string> names, CancellationToken cancellation)
    {
        var call = new ProcessStartInfo(Program,
        [
            "--headless", "--norestore", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
            "--convert-to", format, "--outdir", "made", .. names,
        ])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        wait.CancelAfter(LongestWait);
        try
        {
            using var process = Process.Start(call)!;
            try
            {
                await Task.WhenAll(
                    process.StandardOutput.ReadToEndAsync(wait.Token), process.StandardError.ReadToEndAsync(wait.Token),
                    process.WaitForExitAsync(wait.Token));
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                process.Kill(entireProcessTree: true);
                throw new IOException($"LibreOffice did not answer. {OtherWay(format)}");
            }
        }
        catch (Win32Exception)
        {
            throw new IOException($"LibreOffice makes the {format} files, and there is no program {Program} on this computer. "
                + $"Install LibreOffice. {OtherWay(format)}");
        }
    }

    // Some systems pack each part of LibreOffice by itself.
    private static string Part(string format)
    {
        var part = format == "odp" ? "Impress" : "Writer";
        return $"Perhaps its part for these files, {part}, is missing: on Debian install libreoffice-{part.ToLowerInvariant()}.";
    }

    private static string OtherWay(string format) =>
        $"Or write --format {SourceOf(format)}, open the file in LibreOffice and save it as {format}.";
}
