using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Markup;

/// <summary>
/// Judges one property of an XMP packet. What is not known to be harmless is reported: there are far more namespaces than a list of bad
/// ones could name.
/// </summary>
internal static class XmpProperty
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "creator", "author", "authors", "artist", "owner", "ownername", "cameraownername", "captionwriter", "personinimage",
            "personinimagename", "contributor",
        "rightsowner", "copyrightownername", "company", "manager", "persondisplayname", "lastmodifiedby", "lastsavedby", "byline", "credit",
        "nickname",
    };

    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        "location", "sublocation", "city", "state", "provincestate", "country", "countryname", "locationcreated", "locationshown",
            "worldregion", "locationname",
    };

    private static readonly HashSet<string> Moments = new(StringComparer.OrdinalIgnoreCase)
    {
        "datetimeoriginal",
        "datetimedigitized",
        "datecreated"
    };

    // Settings, numbers and version marks of programs.
    private static readonly HashSet<string> HarmlessSpaces = new(StringComparer.Ordinal)
    {
        "pdfaid", "pdfuaid", "pdfxid", "pdfaExtension", "pdfaSchema", "pdfaProperty", "pdfaType", "pdfaField", "pdfd", "xmpTPg", "xmpG",
            "xmpidq", "crs", "crss",
        "stRef", "stMfs", "tiff", "exif", "exifEX", "aux", "GPano", "hdrgm", "HDRGainMap", "Container", "Item", "GCamera", "xml",
        "illustrator", "xmpDM", "cp",
        "apple-fi", "stArea", "stDim",
    };

    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "dc:format", "dc:type", "dc:language", "dc:identifier", "dc:date", "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate",
            "xmp:Rating", "xmp:Label",
        "xmp:Identifier", "xmp:BaseURL", "xmpRights:Marked", "xmpRights:WebStatement", "pdf:PDFVersion", "pdf:Trapped", "pdf:Copyright",
        "photoshop:ColorMode",
        "photoshop:ICCProfile", "photoshop:DocumentAncestors", "photoshop:LegacyIPTCDigest", "photoshop:SidecarForExtension",
        "photoshop:Urgency",
        "photoshop:History", "pdfx:SourceModified", "pdfx:GTS_PDFXVersion", "pdfx:GTS_PDFXConformance", "stEvt:action", "stEvt:instanceID",
        "stEvt:when",
        "stEvt:softwareAgent", "stEvt:changed", "stEvt:parameters",
    };

    private static readonly HashSet<string> WordsInHarmlessSpaces = new(StringComparer.OrdinalIgnoreCase)
    {
        "imagedescription", "copyright", "usercomment", "hostcomputer", "filepath", "lastknownlocation", "projectname", "comment",
            "logcomment", "artist",
    };

    /// <summary>Judges a property.</summary>
    /// <param name="path">Its path, with the prefixes that the packet uses: <c>dc:creator[1]</c>.</param>
    /// <param name="value">Its value.</param>
    /// <param name="where">The place of the packet.</param>
    /// <param name="found">Where findings go.</param>
    public static void Judge(string path, string value, string where, FindingList found)
    {
        var steps = path.Split('/').Select(Bare).ToArray();
        var last = steps[^1];
        if (last is "xml:lang" or "rdf:type" || value.Length == 0) return;
        var (space, name) = Split(last);
        var place = $"{where}, {last}";
        if (name.StartsWith("GPS", StringComparison.Ordinal)) Gps(name, value, place, found);
        else if (name.Contains("SerialNumber", StringComparison.Ordinal) || name == "ImageUniqueID")
            found.Hidden("a serial number", value, place, Gives.Device);
        else if (steps.Any(step => Names.Contains(Split(step).Name))) found.Name("the name of who made it or is in it", value, place);
        else if (steps.Any(step => Places.Contains(Split(step).Name)))
            found.Words("the place where it was made", value, place, Gives.Place);
        else if (Moments.Contains(name)) found.Hidden("the day on which it was made", value, place, Gives.Moment);
        else if (last == "xmpGImg:image")
            found.Hidden("a small copy of itself", null, place, "It can show what was cut away or covered since.");
        else if (space == "xmpGImg") return;
        else if (last is "xmp:CreatorTool" or "pdf:Producer") Program(value, place, found);
        else if (last == "dc:title") Title(value, place, found);
        else if (!IsHarmless(steps, space, name, last)) found.Words($"words called \"{name}\"", value, place);
    }

    private static void Gps(string name, string value, string place, FindingList found)
    {
        if (name is "GPSLatitude" or "GPSLongitude" or "GPSDestLatitude" or "GPSDestLongitude" or "GPSAreaInformation")
            found.Hidden("the place where it was made (GPS)", value, place, Gives.Place);
    }

    private static void Program(string value, string place, FindingList found)
    {
        if (ProgramNames.LooksLikePerson(value)) found.Name("a person's name in place of a program's", value, place);
    }

    private static void Title(string value, string place, FindingList found)
    {
        if (ProgramNames.IsFileName(value)) found.Words("the name of the file that it was made from", value, place);
    }

    private static bool IsHarmless(string[] steps, string space, string name, string last)
    {
        if (WordsInHarmlessSpaces.Contains(name)) return false;
        if (Harmless.Contains(last) || Harmless.Contains(steps[0]) || HarmlessSpaces.Contains(space)) return true;
        return space == "xmpMM" || HarmlessSpaces.Contains(Split(steps[0]).Space);
    }

    private static string Bare(string step)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        var bare = bracket < 0 ? step : step[..bracket];
        return bare.TrimStart('?', '@');
    }

    private static (string Space, string Name) Split(string step)
    {
        var colon = step.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (string.Empty, step) : (step[..colon], step[(colon + 1)..]);
    }
}
