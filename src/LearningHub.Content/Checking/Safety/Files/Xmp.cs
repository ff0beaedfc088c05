using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>An XMP packet (ISO 16684-1), as pictures and PDF files carry it: where, by whom and with what words a file was made.</summary>
internal static class Xmp
{
    private const int Largest = 4_000_000;

    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "GPSLatitude", "Location", "Sublocation", "City", "LocationCreated", "LocationShown" };

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "creator", "Author", "Artist", "OwnerName", "CameraOwnerName", "CaptionWriter", "PersonInImage" };

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "description", "Headline", "Keywords", "subject", "UserComment" };

    /// <summary>The hidden data of the first packet among some bytes; nothing if there is none, or if it cannot be read.</summary>
    public static IReadOnlyList<HiddenData> Find(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOf("<rdf:RDF"u8);
        if (start < 0) return [];
        var length = bytes[start..].IndexOf("</rdf:RDF>"u8);
        if (length is < 0 or > Largest) return [];
        return Read(Encoding.UTF8.GetString(bytes.Slice(start, length + "</rdf:RDF>".Length)));
    }

    private static List<HiddenData> Read(string packet)
    {
        var found = new List<HiddenData>();
        try
        {
            // Packets declare their own prefixes on rdf:RDF or below.
            using var reader = XmlReader.Create(new StringReader(packet), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            foreach (var element in XDocument.Load(reader).Descendants())
            {
                Judge(element.Name.LocalName, element.Value, found);
                foreach (var attribute in element.Attributes()) Judge(attribute.Name.LocalName, attribute.Value, found);
            }
        }
        catch (XmlException)
        {
            found.Add(new HiddenData("data about itself (XMP) that cannot be read", string.Empty));
        }
        return found;
    }

    private static void Judge(string name, string value, List<HiddenData> found)
    {
        if (value.Trim().Length == 0) return;
        if (Places.Contains(name)) found.Add(HiddenData.Of("the place where it was made", value));
        else if (Names.Contains(name)) found.Add(HiddenData.Of("the name of who made it", value));
        else if (Words.Contains(name)) found.Add(HiddenData.Of("a description", value));
    }
}
