using System.Xml;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Office;

/// <summary>Cropped pictures: programs hide the parts that were cut away and keep them.</summary>
internal static class Cropping
{
    private static readonly string[] Sides = ["l", "t", "r", "b"];

    /// <summary>Reports a picture of which something is hidden.</summary>
    /// <param name="reader">A reader that stands on the element srcRect.</param>
    /// <param name="where">The place in the file.</param>
    /// <param name="found">Where findings go.</param>
    public static void Inspect(XmlReader reader, string where, FindingList found)
    {
        if (!Sides.Any(side => IsCut(reader.GetAttribute(side)))) return;
        found.Hidden(
            "a picture of which parts were cut away", null, where, "Anyone can bring the rest of the picture back.",
            "Picture Format, Compress Pictures, Delete cropped areas of pictures.");
    }

    // Thousandths of a percent; below nothing the picture is made smaller than its frame.
    private static bool IsCut(string? side) => side?.TrimStart('0') is { Length: > 0 } cut && cut[0] != '-';
}
