using System.Text;
using DocumentFormat.OpenXml;

namespace LearningHub.Import.Reading.WordFiles;

/// <summary>Writes an equation of Word on one line: a fraction with a slash, a superscript after a circumflex.</summary>
internal static class WordMath
{
    /// <summary>Namespace of equations.</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /// <summary>Adds an equation, or a part of one, to a text.</summary>
    public static void Append(OpenXmlElement element, StringBuilder text)
    {
        switch (element.LocalName)
        {
            case "t": text.Append(element.InnerText); break;
            case "f": Pair(element, "num", "/", "den", text); break;
            case "sSup": Pair(element, "e", "^", "sup", text); break;
            case "sSub": Pair(element, "e", "_", "sub", text); break;
            case "d":
                text.Append('(');
                Children(element, text);
                text.Append(')');
                break;
            case "rad":
                text.Append('√');
                Children(element, text);
                break;
            case { } name when name.EndsWith("Pr", StringComparison.Ordinal): break;
            default: Children(element, text); break;
        }
    }

    private static void Children(OpenXmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildElements)
        {
            if (child.NamespaceUri == Namespace) Append(child, text);
            else if (child is DocumentFormat.OpenXml.Wordprocessing.Run run) text.Append(run.InnerText);
        }
    }

    private static void Pair(OpenXmlElement element, string first, string sign, string second, StringBuilder text)
    {
        Part(element, first, text);
        text.Append(sign);
        Part(element, second, text);
    }

    private static void Part(OpenXmlElement element, string name, StringBuilder text)
    {
        var part = new StringBuilder();
        foreach (var child in element.ChildElements.Where(child => child.LocalName == name)) Children(child, part);
        var words = part.ToString().Trim();
        text.Append(words.AsSpan().IndexOfAny("+-− ") > 0 ? $"({words})" : words);
    }
}
