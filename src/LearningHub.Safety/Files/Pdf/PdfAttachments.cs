using LearningHub.Safety.Files.Findings;
using UglyToad.PdfPig.Tokens;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>Files within the file, and what drawing programs keep for themselves.</summary>
internal static class PdfAttachments
{
    /// <summary>Reports a dictionary that holds such data.</summary>
    public static void Inspect(PdfObjects objects, DictionaryToken dictionary, FindingList found)
    {
        if (dictionary.Data.ContainsKey("EF"))
            found.Hidden(
                "an attached file", objects.Text(dictionary, "UF") ?? objects.Text(dictionary, "F"), objects.Where("attachments"),
                Gives.Content);
        else if (PdfObjects.TextOf(objects.Value(dictionary, "Type")) == "EmbeddedFile")
            found.Hidden("an attached file", null, objects.Where("attachments"), Gives.Content);
        if (dictionary.Data.ContainsKey("Thumb"))
            found.Hidden("a small copy of a page", null, objects.Where("pages"), "It can show what was cut away or covered since.");
        if (objects.Value(dictionary, "PieceInfo") is DictionaryToken pieces) Working(objects, pieces, found);
    }

    private static void Working(PdfObjects objects, DictionaryToken pieces, FindingList found)
    {
        foreach (var (program, token) in pieces.Data)
        {
            if (objects.Resolve(token) is DictionaryToken piece && piece.Data.ContainsKey("Private"))
                found.Hidden("the working data of a program", program, objects.Where("private data"), Gives.Earlier);
        }
    }
}
