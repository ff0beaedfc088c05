using System.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Import.Reading;

/// <summary>PDF files, made by LibreOffice from a Word file of the tests.</summary>
public sealed class PdfImportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-pdf-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableFact]
    public void A_pdf_is_understood()
    {
        var outcome = Importing.Import("audit.pdf", Pdf(WordFile.Report()));
        var report = Importing.Draft(outcome).Report!;
        Importing.Sound(outcome);
        Assert.Equal("Audit of strategy meetings", report.Page.Title);
        Assert.Equal(new PartialDate(2025, 2), report.Page.Date);
        Assert.Equal("Finding 1", Assert.Single(report.Findings).Label);
        Assert.Equal(["1", "2"], report.Recommendations.Select(item => item.Label));
        Assert.Equal(["Police", "Social care"], report.Recommendations.Select(item => item.Lead));
        Assert.Equal(2, Assert.Single(report.Questions).Questions.Count);
    }

    [SkippableFact]
    public void A_pdf_with_a_password_is_refused()
    {
        const string Locked =
            "pdf:writer_pdf_Export:{\"EncryptFile\":{\"type\":\"boolean\",\"value\":\"true\"},"
            + "\"DocumentOpenPassword\":{\"type\":\"string\",\"value\":\"x\"}}";
        Assert.Contains("password", Importing.Import("audit.pdf", Pdf(WordFile.Report(), Locked)).Refusal!.What, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_pdf_without_text_is_refused() =>
        Assert.Contains("only pictures", Importing.Import("audit.pdf", Pdf(WordFile.Make(body => WordFile.Add(body, "12")))).Refusal!.What,
            StringComparison.Ordinal);

    internal static bool HasProgram(string name, string argument)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(name, argument) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private byte[] Pdf(byte[] word, string filter = "pdf")
    {
        Skip.If(LibreOffice.WriterMissing is not null, LibreOffice.WriterMissing);
        var file = Path.Combine(folder, "audit.docx");
        File.WriteAllBytes(file, word);
        // LibreOffice sometimes makes its profile on the first start and converts on the second.
        var said = Convert(file, filter);
        if (!File.Exists(Path.ChangeExtension(file, ".pdf"))) said += Convert(file, filter);
        Assert.True(File.Exists(Path.ChangeExtension(file, ".pdf")), $"LibreOffice made no PDF: {said}");
        return File.ReadAllBytes(Path.Combine(folder, "audit.pdf"));
    }

    private string Convert(string file, string filter)
    {
        using var process = Process.Start(
            new ProcessStartInfo(
            "soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", filter, "--outdir", folder,
            file])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said + errors.Result;
    }
}
