using System.Xml;

namespace LearningHub.Safety.Files.Markup;

/// <summary>Reads XML from unknown sources within limits: without document types and entities, and without loading anything.</summary>
internal static class SafeXml
{
    private const long MostCharacters = 64_000_000;
    private const int DeepestElement = 500;

    /// <summary>A reader that fails with <see cref="XmlException"/> at anything that is not plain XML.</summary>
    public static XmlReader Read(Stream stream) => XmlReader.Create(stream, Settings());

    /// <summary>A reader over a text.</summary>
    public static XmlReader Read(string text) => XmlReader.Create(new StringReader(text), Settings());

    /// <summary>Moves on, and refuses elements nested deeper than any program writes.</summary>
    public static bool Next(XmlReader reader)
    {
        if (!reader.Read()) return false;
        return reader.Depth <= DeepestElement ? true : throw new XmlException("Elements are nested too deeply.");
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        CloseInput = true,
    };
}
