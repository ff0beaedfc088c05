using System.Xml;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Drawings;

/// <summary>Judges one attribute of a drawing.</summary>
internal static class SvgAttributes
{
    private static readonly HashSet<string> References = new(StringComparer.OrdinalIgnoreCase)
    {
        "href",
        "src",
        "action",
        "formaction",
        "poster",
        "data",
        "from",
        "to",
        "by"
    };

    private static readonly HashSet<string> GenericNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "drawing.svg",
        "new document 1",
        "untitled.svg",
        "logo.svg",
        "icon.svg"
    };

    /// <summary>Reports an attribute that runs something, loads something or gives something away.</summary>
    /// <param name="element">The element that has it.</param>
    /// <param name="reader">A reader that stands on the attribute.</param>
    /// <param name="line">Where it is.</param>
    /// <param name="found">Where findings go.</param>
    public static void Inspect(string element, XmlReader reader, string line, FindingList found)
    {
        var (name, value) = (reader.LocalName, reader.Value);
        if (name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && reader.NamespaceURI.Length == 0)
            found.Unsafe(
                $"The drawing runs a script ({name})", value, line, "It runs in the browser of whoever opens the drawing.",
                "Delete the attribute in a text editor.");
        else if (name == "base" && reader.Prefix == "xml")
            found.Unsafe(
                "The drawing sets an address from which it loads (xml:base)", value, line, SvgReferences.Loads, SvgReferences.Remedy);
        else if (References.Contains(name)) SvgReferences.Address(element, name, value, line, found);
        else if (name == "values" && element.StartsWith("animate", StringComparison.OrdinalIgnoreCase)) Animated(value, line, found);
        else if (name == "style" || value.Contains("url", StringComparison.OrdinalIgnoreCase) || value.Contains('\\'))
            SvgReferences.Style(value, line, found);
        Private(name, value, line, found);
    }

    /// <summary>Whether an attribute hides what is in its element.</summary>
    public static bool Hides(string name, string value)
    {
        var words = value.Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        return name switch
        {
            "display" => words == "none",
            "visibility" => words is "hidden" or "collapse",
            "opacity" or "fill-opacity" or "font-size" => words is "0" or "0px" or "0%",
            "style" => words.Contains("display:none", StringComparison.Ordinal)
            || words.Contains("visibility:hidden", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static void Animated(string value, string line, FindingList found)
    {
        if (SvgReferences.IsScript(value))
            found.Unsafe("The drawing runs a script in an animation", value, line, "It runs in the browser of whoever opens the drawing.");
    }

    private static void Private(string name, string value, string line, FindingList found)
    {
        if (name is "export-filename" or "absref" or "docbase")
            found.Words("the path under which it was saved", value, $"{name}, {line}", Gives.Path);
        else if (name == "docname" && !GenericNames.Contains(value.Trim()))
            found.Words("the name under which it was saved", value, $"{name}, {line}", Gives.Path);
        else if (PrivatePaths.IsTelling(value)) found.Words("the path of a file", value, $"{name}, {line}", Gives.Path);
    }
}
