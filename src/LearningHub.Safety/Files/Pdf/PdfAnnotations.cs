using LearningHub.Safety.Files.Findings;
using UglyToad.PdfPig.Tokens;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>Comments and marks on pages (ISO 32000-1, 12.5), form fields and signatures.</summary>
internal static class PdfAnnotations
{
    private const double Dark = 0.25;

    // Links and form fields carry texts for screen readers in the same key as comments.
    private static readonly HashSet<string> Comments = new(StringComparer.Ordinal)
    {
        "Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp",
            "Caret", "Ink", "Popup",
        "FileAttachment", "Sound", "Redact",
    };

    /// <summary>Reports a dictionary that is an annotation, a filled field or a signature.</summary>
    public static void Inspect(PdfObjects objects, DictionaryToken dictionary, FindingList found)
    {
        var kind = PdfObjects.TextOf(objects.Value(dictionary, "Subtype"));
        if (kind is not null && dictionary.Data.ContainsKey("Rect")) Annotation(objects, kind, dictionary, found);
        if (dictionary.Data.ContainsKey("FT") || kind == "Widget") Field(objects, dictionary, found);
        if (dictionary.Data.ContainsKey("ByteRange")) Signature(objects, dictionary, found);
    }

    private static void Annotation(PdfObjects objects, string kind, DictionaryToken mark, FindingList found)
    {
        var where = objects.Where("comments");
        if (Comments.Contains(kind))
        {
            found.Name("the name of who wrote a comment", objects.Text(mark, "T"), where);
            if (kind != "FreeText") found.Words("a comment", objects.Text(mark, "Contents"), where);
        }
        if (kind is "RichMedia" or "Movie" or "Screen" or "Sound" or "3D")
            found.Unsafe(
                "The PDF plays a film or a sound, which cannot be looked into", null, where,
                "It runs on the computer of whoever opens the file.");
        if (kind == "Redact")
            found.Hidden(
                "words marked for redaction that are still there", null, where, Gives.Earlier,
                "In Acrobat choose Redact, Apply, and save.");
        if (IsDark(objects, mark, kind is "Square" or "Circle" or "Polygon" ? "IC" : kind is "Highlight" ? "C" : null))
            found.Hidden("a black box laid over the page", null, where, "The words below it can still be copied.", CoveredWords.Mend);
    }

    private static bool IsDark(PdfObjects objects, DictionaryToken mark, string? key) =>
        key is not null && objects.Value(mark, key) is ArrayToken { Length: 1 or 3 } colour
            && colour.Data.All(part => part is NumericToken number && number.Double <= Dark);

    private static void Field(PdfObjects objects, DictionaryToken field, FindingList found)
    {
        var value = objects.Value(field, "V");
        if (value is NameToken) return; // The state of a tick box.
        var texts = value is ArrayToken many
            ? many.Data.Select(item => PdfObjects.TextOf(objects.Resolve(item))) : [PdfObjects.TextOf(value)];
        foreach (var text in texts) found.Words("an answer in a form", text, objects.Where($"field {objects.Text(field, "T")}".TrimEnd()));
    }

    private static void Signature(PdfObjects objects, DictionaryToken signature, FindingList found)
    {
        found.Name("the name of who signed it", objects.Text(signature, "Name") ?? "a digital signature", objects.Where("signature"));
        foreach (var key in (string[])["Location", "Reason", "ContactInfo"])
            found.Words("words of a signature", objects.Text(signature, key), objects.Where($"signature, {key}"));
    }
}
