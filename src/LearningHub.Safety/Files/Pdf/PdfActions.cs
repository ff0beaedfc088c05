using LearningHub.Safety.Files.Findings;
using UglyToad.PdfPig.Tokens;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>Actions (ISO 32000-1, 12.6) that run programs, send data or lead to files on somebody's computer.</summary>
internal static class PdfActions
{
    private const string Runs = "It runs on the computer of whoever opens the file.";

    /// <summary>Reports a dictionary that is such an action.</summary>
    public static void Inspect(PdfObjects objects, DictionaryToken dictionary, FindingList found)
    {
        var where = objects.Where("actions");
        if (dictionary.Data.ContainsKey("JS")) found.Unsafe("The PDF carries a script", Script(objects, dictionary), where, Runs);
        if (dictionary.Data.ContainsKey("XFA")) found.Unsafe("The PDF carries an XFA form, which cannot be looked into", null, where, Runs);
        switch (PdfObjects.TextOf(objects.Value(dictionary, "S")))
        {
            case "JavaScript" when !dictionary.Data.ContainsKey("JS"): found.Unsafe("The PDF carries a script", null, where, Runs); break;
            case "Launch": found.Unsafe("The PDF starts a program", FileName(objects, dictionary), where, Runs); break;
            case "SubmitForm":
                found.Unsafe(
                    "The PDF sends what people write in it to another place", FileName(objects, dictionary), where,
                    "Answers of families can leave with it.");
                break;
            case "ImportData": found.Unsafe("The PDF reads a file of whoever opens it", FileName(objects, dictionary), where, Runs); break;
            case "Rendition" or "Movie" or "Sound" or "RichMediaExecute":
                found.Unsafe("The PDF plays a film or a sound, which cannot be looked into", null, where, Runs);
                break;
            case "GoToR" or "GoToE" or "URI": Link(objects, dictionary, found); break;
        }
    }

    private static void Link(PdfObjects objects, DictionaryToken action, FindingList found)
    {
        var target = objects.Text(action, "URI") ?? FileName(objects, action);
        if (target is null) return;
        if (target.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            found.Unsafe("The PDF carries a script in a link", target, objects.Where("links"), Runs);
        else if (PrivatePaths.IsLocal(target))
            found.Hidden("a link to a file of your own network", target, objects.Where("links"), Gives.Path);
    }

    private static string? Script(PdfObjects objects, DictionaryToken action) => objects.Value(action, "JS") switch
    {
        StreamToken stream =>
            System.Text.Encoding.Latin1.GetString(objects.Unpacked(stream).Span[..Math.Min(200, objects.Unpacked(stream).Length)]),
        var token => PdfObjects.TextOf(token),
    };

    private static string? FileName(PdfObjects objects, DictionaryToken action) => objects.Value(action, "F") switch
    {
        DictionaryToken file => objects.Text(file, "UF") ?? objects.Text(file, "F"),
        var token => PdfObjects.TextOf(token),
    };
}
