using LearningHub.Safety.Files.Findings;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>
/// What a PDF file carries beside its pages (ISO 32000-1). Every object of the file is looked at, also those in compressed streams and
/// behind references.
/// </summary>
internal static class PdfInspector
{
    private const long MostUnpacked = 400_000_000;
    private const int MostEarlierVersions = 5;

    /// <summary>Reports what a PDF file gives away.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="found">Where findings go.</param>
    public static void Inspect(byte[] bytes, FindingList found)
    {
        var layout = PdfLayout.Read(bytes);
        if (layout.Start > 0)
            found.Unsafe(
                "There is other data before the beginning of the PDF", null, $"{layout.Start:N0} bytes",
                "Such a file can be two kinds of file at once.");
        if (layout.DataBehind > 0)
            found.Hidden("data behind the end of the document", null, $"{layout.DataBehind:N0} bytes", Gives.Content);
        var (budget, references) = (new UnpackBudget(MostUnpacked), new BareReferences());
        try
        {
            references.AddFile(bytes);
            using var document = Open(bytes, new BoundedFilters(budget, references));
            if (document.IsEncrypted)
            {
                Locked(found);
                return;
            }
            new PdfObjects(document, string.Empty, found).Inspect();
            PdfPages.Inspect(document, found);
            Earlier(bytes, layout, budget, found);
        }
        catch (PdfDocumentEncryptedException)
        {
            Locked(found);
        }
        catch (BudgetSpentException)
        {
            found.Unreadable("The PDF unpacks to more than can be looked through, or is damaged");
        }
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> bytes, BoundedFilters filters) => PdfDocument.Open(bytes, new ParsingOptions
    {
        UseLenientParsing = true,
        SkipMissingFonts = true,
        MaxStackDepth = 200,
        FilterProvider = filters,
    });

    private static void Earlier(byte[] bytes, PdfLayout layout, UnpackBudget budget, FindingList found)
    {
        if (layout.EarlierEnds.Count == 0) return;
        found.Hidden("an earlier version of itself", null, $"{layout.EarlierEnds.Count} saved over", Gives.Earlier);
        foreach (var end in layout.EarlierEnds.Take(MostEarlierVersions))
        {
            try
            {
                using var document = Open(bytes.AsMemory(0, end), new BoundedFilters(budget, new BareReferences()));
                new PdfObjects(document, "an earlier version", found).Inspect();
            }
            catch (Exception exception) when (exception is not BudgetSpentException and not OutOfMemoryException)
            {
                // That there is an earlier version is told above; one that cannot be opened says no more.
            }
        }
    }

    private static void Locked(FindingList found) => found.Unreadable(
        "The PDF is locked (encrypted), so nobody can see whether it names somebody", string.Empty,
        "Save it without a password and without restrictions: in Acrobat, File, Properties, Security, No security; in Word, Options, "
            + "without \"Encrypt the document\".");
}
