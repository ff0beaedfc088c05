using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>What drawing programs write into an SVG file beside the drawing: a metadata element (SVG 2, 5.10) and the path under which it was saved.</summary>
internal static class SvgData
{
    /// <summary>The hidden data of a drawing.</summary>
    public static IReadOnlyList<HiddenData> Read(byte[] bytes)
    {
        var found = new List<HiddenData>();
        try
        {
            using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            foreach (var element in XDocument.Load(reader).Descendants())
            {
                if (element.Name.LocalName is "creator" or "contributor" && element.Value.Trim().Length > 0) found.Add(HiddenData.Of("the name of who made it", element.Value));
                foreach (var attribute in element.Attributes())
                {
                    if (attribute.Name.LocalName is "export-filename" or "absref" && attribute.Value.Length > 0) found.Add(HiddenData.Of("the path under which it was saved", attribute.Value));
                }
            }
        }
        catch (XmlException)
        {
            // A drawing that no browser can show tells nothing.
        }
        return found;
    }
}
