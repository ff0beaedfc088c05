using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Pictures;

/// <summary>Judges a text chunk of a PNG file by its keyword.</summary>
internal static class PngText
{
    // What a program writes about itself, and what screen readers may say.
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "Creation Time", "date:create", "date:modify", "date:timestamp", "Title", "tiff:", "Raw profile type icc", "Raw profile type icm",
            "Thumb::MTime",
        "Thumb::Size", "Thumb::Image::Width", "Thumb::Image::Height", "Thumb::Mimetype", "Thumb::Document::Pages", "XML:com.adobe.xmp",
        "Version",
        "exif:Orientation", "png:cHRM",
    };

    /// <summary>Reports a text that gives something away.</summary>
    public static void Inspect(string keyword, string text, FindingList found)
    {
        if (Harmless.Contains(keyword)) return;
        var where = $"PNG text, {keyword}";
        if (keyword is "Software" or "Source")
        {
            if (ProgramNames.LooksLikePerson(text)) found.Name("a person's name in place of a program's", text, where);
        }
        else if (keyword is "Author" or "Artist" or "Copyright" or "Creator") found.Name("the name of who made it", text, where);
        else if (keyword.StartsWith("Raw profile type", StringComparison.OrdinalIgnoreCase))
            found.Hidden("data about the picture in a form that cannot be read here", null, where, Gives.Content);
        else found.Words($"a text called \"{keyword}\"", text, where);
    }
}
