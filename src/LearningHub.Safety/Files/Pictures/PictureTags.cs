using System.Globalization;
using LearningHub.Safety.Files.Findings;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Icc;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Jfif;
using MetadataExtractor.Formats.Jfxx;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Photoshop;
using MetadataExtractor.Formats.Png;

namespace LearningHub.Safety.Files.Pictures;

/// <summary>Judges the data that a picture carries about itself, directory by directory.</summary>
internal static class PictureTags
{
    /// <summary>Reports what one directory gives away.</summary>
    public static void Inspect(MetadataExtractor.Directory directory, FindingList found)
    {
        switch (directory)
        {
            case GpsDirectory gps: Gps(gps, found); break;
            case ExifThumbnailDirectory thumbnail:
                Thumbnail(thumbnail.ContainsTag(ExifThumbnailDirectory.TagThumbnailLength), "Exif", found);
                break;
            case JfxxDirectory: Thumbnail(true, "JFIF extension", found); break;
            case JfifDirectory jfif: Thumbnail(HasJfifThumbnail(jfif), "JFIF", found); break;
            case ExifDirectoryBase exif: ExifTags.Inspect(exif, found); break;
            case IptcDirectory iptc: Iptc(iptc, found); break;
            case PhotoshopDirectory photoshop: Photoshop(photoshop, found); break;
            case JpegCommentDirectory or GifCommentDirectory: Comments(directory, found); break;
            case PngDirectory png: Png(png, found); break;
            case IccDirectory: return; // How colours look on screens: the same words in millions of files.
            default: OwnNotes(directory, found); break;
        }
        if (directory.HasError && directory is GpsDirectory or ExifDirectoryBase or IptcDirectory or PhotoshopDirectory or ErrorDirectory)
            found.Unreadable("The data about the picture is damaged and cannot be read to its end", directory.Name);
    }

    private static void Gps(GpsDirectory gps, FindingList found)
    {
        var hasPlace = gps.Tags.Any(tag => tag.Type is GpsDirectory.TagLatitude or GpsDirectory.TagLongitude or GpsDirectory.TagDestLatitude
            or GpsDirectory.TagDestLongitude or GpsDirectory.TagAreaInformation);
        if (!hasPlace) return;
        var words = gps.GetGeoLocation() is { } place
            ? string.Create(CultureInfo.InvariantCulture, $"{place.Latitude:0.#####}, {place.Longitude:0.#####}")
            : gps.GetDescription(GpsDirectory.TagAreaInformation);
        found.Hidden("the place where it was taken (GPS)", words, "Exif", Gives.Place);
    }

    private static bool HasJfifThumbnail(JfifDirectory jfif) =>
        jfif.TryGetInt32(JfifDirectory.TagThumbWidth, out var width) && jfif.TryGetInt32(JfifDirectory.TagThumbHeight, out var height)
            && width * height > 0;

    private static void Thumbnail(bool exists, string where, FindingList found)
    {
        if (exists) found.Hidden("a small copy of the picture", null, where, "It can show what was cut away or covered since.");
    }

    private static void Iptc(IptcDirectory iptc, FindingList found)
    {
        foreach (var tag in iptc.Tags)
        {
            var isTechnical = tag.Type is IptcDirectory.TagCodedCharacterSet or IptcDirectory.TagApplicationRecordVersion
                or IptcDirectory.TagEnvelopeRecordVersion
                or IptcDirectory.TagFileFormat or IptcDirectory.TagFileVersion or IptcDirectory.TagUrgency or IptcDirectory.TagObjectName
                or IptcDirectory.TagDigitalDateCreated or IptcDirectory.TagDigitalTimeCreated or IptcDirectory.TagTimeCreated
                or IptcDirectory.TagOriginatingProgram or IptcDirectory.TagProgramVersion or IptcDirectory.TagLanguageIdentifier;
            if (isTechnical) continue;
            var where = $"IPTC, {tag.Name}";
            if (tag.Type is IptcDirectory.TagByLine or IptcDirectory.TagCredit or IptcDirectory.TagCopyrightNotice
                or IptcDirectory.TagContact or IptcDirectory.TagSource)
                found.Name("the name of who made it", tag.Description, where);
            else if (tag.Type is IptcDirectory.TagCity or IptcDirectory.TagSubLocation or IptcDirectory.TagProvinceOrState
                or IptcDirectory.TagCountryOrPrimaryLocationName)
                found.Words("the place where it was made", tag.Description, where, Gives.Place);
            else if (tag.Type is IptcDirectory.TagDateCreated)
                found.Hidden("the day on which it was made", tag.Description, where, Gives.Moment);
            else found.Words("words for newspapers", tag.Description, where);
        }
    }

    private static void Photoshop(PhotoshopDirectory photoshop, FindingList found)
    {
        Thumbnail(photoshop.ContainsTag(PhotoshopDirectory.TagThumbnail) || photoshop.ContainsTag(PhotoshopDirectory.TagThumbnailOld),
            "Photoshop", found);
        found.Words("a caption", photoshop.GetDescription(PhotoshopDirectory.TagCaption), "Photoshop");
        if (photoshop.ContainsTag(PhotoshopDirectory.TagUrl))
            found.Words("a web address", photoshop.GetDescription(PhotoshopDirectory.TagUrl), "Photoshop");
    }

    private static void Comments(MetadataExtractor.Directory comments, FindingList found)
    {
        foreach (var tag in comments.Tags) found.Words("a comment", tag.Description, "comment");
    }

    private static void Png(PngDirectory png, FindingList found)
    {
        if (png.GetObject(PngDirectory.TagTextualData) is not IEnumerable<MetadataExtractor.KeyValuePair> texts) return;
        foreach (var (keyword, value) in texts) PngText.Inspect(keyword, value.ToString(), found);
    }

    // Makers' own notes: serial numbers, names of owners and of recognised faces, in a form of each maker's own.
    private static void OwnNotes(MetadataExtractor.Directory directory, FindingList found)
    {
        if (!directory.Name.Contains("Makernote", StringComparison.OrdinalIgnoreCase) && directory is not DuckyDirectory) return;
        foreach (var tag in directory.Tags)
        {
            if (tag.Name.Contains("Serial", StringComparison.OrdinalIgnoreCase))
                found.Hidden("a serial number", tag.Description, directory.Name, Gives.Device);
            else if (tag.Name.Contains("Owner", StringComparison.OrdinalIgnoreCase))
                found.Name("the name of the camera's owner", tag.Description, directory.Name);
            else if (tag.Name.Contains("Comment", StringComparison.OrdinalIgnoreCase))
                found.Words("a comment", tag.Description, directory.Name);
        }
    }
}
