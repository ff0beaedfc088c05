using System.Xml;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Drawings;

/// <summary>Goes through a drawing from its first element to its last.</summary>
internal sealed class SvgWalk(XmlReader reader, FindingList found)
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XHtml = "http://www.w3.org/1999/xhtml";
    private const string Runs = "It runs in the browser of whoever opens the drawing.";

    private static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "link", "form", "base", "meta",
            "applet", "import", "canvas",
    };

    private static readonly string[] HarmlessComments =
        ["generator", "created with", "uploaded to", "svg repo", "font awesome", "by @fontawesome", "license"];

    private readonly List<Element> open = [];
    private bool hasRoot;

    /// <summary>Reports what is found.</summary>
    public void Run()
    {
        while (SafeXml.Next(reader) && !found.IsFull)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element: Start(); break;
                case XmlNodeType.EndElement: open.RemoveAt(open.Count - 1); break;
                case XmlNodeType.Text or XmlNodeType.CDATA: Text(reader.Value); break;
                case XmlNodeType.Comment: Comment(reader.Value); break;
                case XmlNodeType.ProcessingInstruction: Instruction(); break;
            }
        }
    }

    private void Start()
    {
        var isEmpty = reader.IsEmptyElement;
        var (name, space) = (reader.LocalName, reader.NamespaceURI);
        if (!hasRoot && name != "svg") found.Unreadable("This is not an SVG drawing");
        hasRoot = true;
        if (Programs.Contains(name) || space == XHtml)
            found.Unsafe(
                $"The drawing carries a <{name}> element", null, Line(), Runs,
                "Delete the element in a text editor, or draw the picture again without it.");
        var isHidden = open.Count > 0 && open[^1].IsHidden;
        while (reader.MoveToNextAttribute())
        {
            isHidden |= SvgAttributes.Hides(reader.LocalName, reader.Value);
            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/") SvgAttributes.Inspect(name, reader, Line(), found);
        }
        if (!isEmpty) open.Add(new Element(name, space, isHidden || name is "metadata"));
    }

    private void Text(string text)
    {
        if (open.Count == 0 || string.IsNullOrWhiteSpace(text)) return;
        var (name, space, isHidden) = open[^1];
        if (name == "style") SvgReferences.Style(text, Line(), found);
        else if (open.Any(element => element.Name == "metadata")) Metadata(name, text);
        else if (name is "title" or "desc") Description(name, text);
        else if (space is not (Svg or "")) found.Words($"words of a drawing program ({name})", text, Line());
        else if (isHidden) found.Words("hidden words", text, Line());
    }

    private void Metadata(string name, string text)
    {
        var isPerson = open.Any(element => element.Name is "creator" or "contributor" or "publisher" or "rights");
        if (!isPerson && name is ("format" or "title" or "type" or "language" or "date")) return;
        if (isPerson) found.Name("the name of who made it", text, $"metadata, {Line()}");
        else found.Words("words about itself", text, $"metadata, {Line()}");
    }

    // Screen readers say titles and descriptions, so they stand; only who drew it is nobody's business.
    private void Description(string name, string text)
    {
        if (PersonalWords.NameMaker(text) || PrivatePaths.IsTelling(text) || ProgramNames.IsFileName(text))
            found.Words($"words about who made it, in its {name}", text, Line(), Gives.Name);
    }

    private void Comment(string text)
    {
        if (HarmlessComments.Any(start => text.Contains(start, StringComparison.OrdinalIgnoreCase)) && !PersonalWords.NameMaker(text))
            return;
        found.Words("a comment", text, Line());
    }

    private void Instruction()
    {
        if (reader.Name.Equals("xml-stylesheet", StringComparison.OrdinalIgnoreCase))
            found.Unsafe("The drawing loads a style sheet from elsewhere", reader.Value, Line(), SvgReferences.Loads, SvgReferences.Remedy);
    }

    private string Line() => reader is IXmlLineInfo line ? $"line {line.LineNumber}" : string.Empty;

    private sealed record Element(string Name, string Space, bool IsHidden);
}
