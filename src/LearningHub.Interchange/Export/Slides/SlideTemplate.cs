using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace LearningHub.Interchange.Export.Slides;

/// <summary>The template of slides: master, layouts, theme and notes, in the board's colours and language. Its files are beside this
/// one.</summary>
internal sealed class SlideTemplate(string language, string colour, string accent)
{
    /// <summary>Puts a file of the template into a part.</summary>
    public void Feed(OpenXmlPart part, string file)
    {
        var name = $"{typeof(SlideTemplate).Namespace}.Template.{file}";
        using var source = typeof(SlideTemplate).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(source, Encoding.UTF8);
        var xml = reader.ReadToEnd().Replace("{language}", language, StringComparison.Ordinal)
            .Replace("{colour}", colour, StringComparison.Ordinal).Replace("{accent}", accent, StringComparison.Ordinal);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }
}
