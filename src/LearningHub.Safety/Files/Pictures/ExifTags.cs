using LearningHub.Safety.Files.Findings;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;

namespace LearningHub.Safety.Files.Pictures;

/// <summary>Judges Exif tags (CIPA DC-008) outside the directory of places.</summary>
internal static class ExifTags
{
    private const int CameraOwner = 0xA430;
    private const int ImageUniqueId = 0xA420;

    /// <summary>Reports what the tags give away.</summary>
    public static void Inspect(ExifDirectoryBase exif, FindingList found)
    {
        foreach (var tag in exif.Tags)
        {
            var (words, where) = (Text(exif, tag), $"Exif, {tag.Name}");
            switch (tag.Type)
            {
                case ExifDirectoryBase.TagArtist or ExifDirectoryBase.TagWinAuthor or ExifDirectoryBase.TagCopyright or CameraOwner:
                    found.Name("the name of who made it", words, where);
                    break;
                case ExifDirectoryBase.TagBodySerialNumber or ExifDirectoryBase.TagLensSerialNumber or ImageUniqueId:
                    if (!string.IsNullOrWhiteSpace(words)) found.Hidden("a serial number", words, where, Gives.Device);
                    break;
                case ExifDirectoryBase.TagDateTimeOriginal or ExifDirectoryBase.TagDateTimeDigitized:
                    if (words?.Any(letter => letter is >= '1' and <= '9') == true)
                        found.Hidden("the day on which it was taken", words, where, Gives.Moment);
                    break;
                case ExifDirectoryBase.TagImageDescription or ExifDirectoryBase.TagUserComment or ExifDirectoryBase.TagWinComment
                    or ExifDirectoryBase.TagWinTitle
                    or ExifDirectoryBase.TagWinSubject or ExifDirectoryBase.TagWinKeywords or ExifDirectoryBase.TagDocumentName
                        or ExifDirectoryBase.TagPageName
                    or ExifDirectoryBase.TagHostComputer:
                    Description(words, where, found);
                    break;
                case ExifDirectoryBase.TagMakernote:
                    found.Hidden(
                        "the camera's own notes", null, where,
                        "They can hold its serial number, its owner and the names of people in the picture.");
                    break;
                case ExifDirectoryBase.TagSoftware when words is not null && ProgramNames.LooksLikePerson(words):
                    found.Name("a person's name in place of a program's", words, where);
                    break;
            }
        }
    }

    // Cameras write their own names and settings into the description.
    private static void Description(string? words, string where, FindingList found)
    {
        if (words?.Trim() is "OLYMPUS DIGITAL CAMERA" or "SONY DSC" or "DCIM" or "KONICA MINOLTA DIGITAL CAMERA"
            or "MINOLTA DIGITAL CAMERA")
            return;
        found.Words("a description", words, where);
    }

    private static string? Text(ExifDirectoryBase exif, Tag tag) => tag.Description ?? exif.GetString(tag.Type);
}
