using LearningHub.Import.Guarding;
using LearningHub.Import.Reading.PlainText;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>Reads the text of a PDF with its layout: columns, tables, and headings by the size of their letters.</summary>
internal static class PdfReader
{
    private const double UnevenLetters = 0.82;
    private const int FewestLetters = 20;

    /// <summary>The blocks of a PDF.</summary>
    /// <exception cref="ImportRefusedException">The file is protected or damaged, or it has no text.</exception>
    public static async Task<SourceDocument> ReadAsync(string fileName, byte[] bytes, ImportLimits limits, CancellationToken cancellation)
    {
        // A hostile page can keep the PDF library busy for ever, so we stop waiting even if it goes on.
        var pages = await Task.Run(() => Pages(fileName, bytes, limits, cancellation), cancellation).WaitAsync(cancellation)
            .ConfigureAwait(false);
        if (pages.Sum(page => page.Words.Sum(word => word.Text.Count(char.IsLetter))) < FewestLetters)
        {
            throw new ImportRefusedException(
                "The PDF has no text, only pictures of pages.", fileName,
                "Ask for the Word file. If there is none, read the pages with text recognition (OCR) first, and check what it made "
                    + "of them.");
        }
        var body = PdfHeadings.BodySize(pages);
        var pitch = PdfPageLines.Pitch(pages);
        var lines = pages.SelectMany((page, index) => PdfPageLines.Read(page, index + 1, body, pitch, cancellation)).ToList();
        return new SourceDocument(PdfHeadings.Mark(PlainTextReader.Blocks(lines, UnevenLetters), body), []);
    }

    private static List<PdfPage> Pages(string fileName, byte[] bytes, ImportLimits limits, CancellationToken cancellation)
    {
        var read = new List<PdfPage>();
        long letters = 0;
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (document.NumberOfPages > limits.MostPages)
                throw new ImportRefusedException($"The PDF has more than {limits.MostPages:N0} pages.", fileName, "Import it in parts.");
            foreach (var page in document.GetPages())
            {
                cancellation.ThrowIfCancellationRequested();
                letters += page.Letters.Count;
                if (letters > limits.MostLetters)
                {
                    throw new ImportRefusedException(
                        $"The PDF has more than {limits.MostLetters:N0} letters.", fileName, "Import it in parts.");
                }
                read.Add(PdfPage.Read(page));
            }
            return read;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ImportRefusedException(
                "The PDF is protected by a password.", fileName,
                "Open it with the password, print it to a new PDF, and import that. Or ask for the Word file.");
        }
        catch (Exception exception) when (exception is not (ImportRefusedException or OperationCanceledException))
        {
            // The PDF library throws many kinds of exceptions for damaged files.
            throw new ImportRefusedException(
                "The PDF is damaged: its text cannot be read.", fileName,
                "Open it to check that it is whole, print it to a new PDF, and import that. Or ask for the Word file.");
        }
    }
}
