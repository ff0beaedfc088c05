using System.Diagnostics;
using System.Text;
using LearningHub.Interchange.Import.Guarding;

namespace LearningHub.Interchange.Import.Reading;

/// <summary>Reads the text layer of a PDF with poppler's program pdftotext. The file goes in and the text comes out through pipes: nothing is left on the disk.</summary>
internal static class PdfReader
{
    private const string Program = "pdftotext";
    private const double UnevenLetters = 0.82;

    /// <summary>The pieces of a PDF.</summary>
    /// <exception cref="ImportRefusedException">The program is missing, the file is protected or damaged, or it holds no text.</exception>
    public static async Task<SourceDocument> ReadAsync(string fileName, byte[] bytes, ImportLimits limits, CancellationToken cancellation, string program = Program)
    {
        var text = await TextOfAsync(fileName, bytes, limits, program, cancellation).ConfigureAwait(false);
        if (text.Count(char.IsLetter) < 20)
        {
            throw new ImportRefusedException(
                "The PDF holds no text, only pictures of pages.", fileName,
                "Ask for the Word file. If there is none, read the pages with text recognition (OCR) first, and check what it made of them.");
        }
        return new SourceDocument(PlainTextReader.Blocks(TextLine.Of(LayoutTables.MarkTabs(text)), UnevenLetters), []);
    }

    private static async Task<string> TextOfAsync(string fileName, byte[] bytes, ImportLimits limits, string program, CancellationToken cancellation)
    {
        using var process = Start(fileName, program);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limits.Time);
        try
        {
            var faults = process.StandardError.ReadToEndAsync(time.Token);
            var output = ReadAsync(process.StandardOutput, fileName, limits, time.Token);
            await FeedAsync(process, bytes, time.Token).ConfigureAwait(false);
            var text = await output.ConfigureAwait(false);
            await process.WaitForExitAsync(time.Token).ConfigureAwait(false);
            if (process.ExitCode != 0) throw Failed(fileName, await faults.ConfigureAwait(false));
            return text;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new ImportRefusedException($"Reading the PDF took more than {limits.Time.TotalSeconds:0} seconds.", fileName, "Save it again with \"Print to PDF\", or ask for the Word file.");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(string fileName, string program)
    {
        var start = new ProcessStartInfo(program, ["-layout", "-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            throw new ImportRefusedException(
                $"The program {program}, which reads PDF files, is not on this computer.", fileName,
                "Install poppler (on Debian: apt-get install poppler-utils), or import the report as a Word file.");
        }
    }

    private static async Task FeedAsync(Process process, byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes, cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program has given up before the end of the file; its exit code and words say why.
        }
    }

    private static async Task<string> ReadAsync(StreamReader output, string fileName, ImportLimits limits, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var buffer = new char[16384];
        for (int read; (read = await output.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length > limits.MostLetters * 4L)
                throw new ImportRefusedException($"The PDF holds more than {limits.MostLetters:N0} letters.", fileName, "Import it in parts.");
        }
        return text.ToString();
    }

    private static ImportRefusedException Failed(string fileName, string faults) => faults.Contains("password", StringComparison.OrdinalIgnoreCase)
        ? new("The PDF is protected by a password.", fileName, "Open it with the password, print it to a new PDF, and import that. Or ask for the Word file.")
        : new("The PDF is damaged or forbids its text to be copied.", fileName, "Open it to see whether it is whole, print it to a new PDF, and import that. Or ask for the Word file.");
}
