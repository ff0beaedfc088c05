using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Office;

/// <summary>Words of a slide show that its slides do not show: notes, hidden slides, hidden shapes.</summary>
internal static class SlideShow
{
    private const int LongestText = 400;

    /// <summary>Reports them.</summary>
    public static void Inspect(PresentationPart presentation, FindingList found)
    {
        foreach (var slide in presentation.SlideParts)
        {
            if (found.IsFull) return;
            Slide(slide, found);
            if (slide.NotesSlidePart is { } notes) Notes(notes, found);
        }
        foreach (var part in presentation.OpenXmlPackage.DataParts)
            found.Unreadable(
                "The slides hold a film or a sound, which cannot be looked into", part.Uri.ToString(),
                "Delete it from the slides and link to it from the page instead.");
    }

    private static void Slide(SlidePart slide, FindingList found)
    {
        var where = slide.Uri.ToString();
        var words = new StringBuilder();
        using var reader = PartReader.Open(slide);
        var isHiddenShape = false;
        while (SafeXml.Next(reader))
        {
            if (reader.NodeType is XmlNodeType.Text && isHiddenShape && words.Length < LongestText) words.Append(reader.Value).Append(' ');
            if (reader.NodeType is not XmlNodeType.Element) continue;
            switch (reader.LocalName)
            {
                case "sld" when reader.GetAttribute("show") is "0" or "false":
                    found.Hidden(
                        "a hidden slide", PartReader.Text(slide), where, "Anyone who opens the file can show it.", "Delete the slide.");
                    break;
                case "cNvPr": isHiddenShape = reader.GetAttribute("hidden") is "1" or "true"; break;
                case "srcRect": Cropping.Inspect(reader, where, found); break;
            }
        }
        found.Words("a hidden shape", words.ToString(), where);
    }

    // The number of the slide is a field on the notes page, not a note.
    private static void Notes(NotesSlidePart notes, FindingList found)
    {
        var words = new StringBuilder();
        var kind = string.Empty;
        using var reader = PartReader.Open(notes);
        while (SafeXml.Next(reader) && words.Length < LongestText)
        {
            if (reader.NodeType is XmlNodeType.Element && reader.LocalName == "sp") kind = string.Empty;
            else if (reader.NodeType is XmlNodeType.Element && reader.LocalName == "ph") kind = reader.GetAttribute("type") ?? string.Empty;
            else if (reader.NodeType is XmlNodeType.Text && kind is not ("sldNum" or "dt" or "hdr" or "ftr"))
                words.Append(reader.Value).Append(' ');
        }
        found.Words("a speaker's notes", words.ToString(), notes.Uri.ToString(), "Anyone who opens the file can read them.");
    }
}
