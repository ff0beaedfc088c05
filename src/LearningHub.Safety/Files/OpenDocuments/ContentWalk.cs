using System.Text;
using System.Xml;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.OpenDocuments;

/// <summary>
/// The content of an OpenDocument file: comments, tracked changes, hidden words, sheets, rows, columns, slides and notes.
/// </summary>
internal sealed class ContentWalk(string file, FindingList found)
{
    private const int LongestText = 400;
    private const string AcceptAll = "Edit, Track Changes, Accept All; then check again.";

    private static readonly HashSet<string> Collecting = new(StringComparer.Ordinal)
    {
        "annotation",
        "tracked-changes",
        "notes",
        "hidden-text",
        "hidden-paragraph",
        "dde-source"
    };

    private readonly HashSet<string> hiddenStyles = new(StringComparer.Ordinal);
    private readonly StringBuilder words = new();
    private readonly StringBuilder hidden = new();
    private readonly List<(string Name, bool IsHidden)> open = [];
    private string style = string.Empty;

    /// <summary>Reports what is found.</summary>
    public void Run(XmlReader reader)
    {
        while (SafeXml.Next(reader) && !found.IsFull)
        {
            if (reader.NodeType is XmlNodeType.Element) Start(reader);
            else if (reader.NodeType is XmlNodeType.EndElement) End(reader.LocalName);
            else if (reader.NodeType is XmlNodeType.Text) Text(reader.Value);
        }
        found.Words("hidden words", hidden.ToString(), file);
    }

    private void Start(XmlReader reader)
    {
        var name = reader.LocalName;
        var isEmpty = reader.IsEmptyElement;
        if (Collecting.Contains(name) && !Inside(Collecting.Contains)) words.Clear();
        if (name == "style") style = Attribute(reader, "name") ?? string.Empty;
        var isHidden = (open.Count > 0 && open[^1].IsHidden) || (Attribute(reader, "style-name") is { } own && hiddenStyles.Contains(own));
        if (HidesWords(reader)) hiddenStyles.Add(style);
        isHidden |= Sheet(reader, name, isHidden);
        Elsewhere(reader, name);
        if (!isEmpty) open.Add((name, isHidden));
    }

    private static bool HidesWords(XmlReader reader) =>
        (reader.LocalName == "text-properties" && Attribute(reader, "display") == "none")
        || (reader.LocalName == "table-properties" && Attribute(reader, "display") == "false")
        || (reader.LocalName == "drawing-page-properties" && Attribute(reader, "visibility") == "hidden");

    private bool Sheet(XmlReader reader, string name, bool isHidden)
    {
        if (name == "table" && isHidden)
            found.Hidden(
                "a hidden sheet", Attribute(reader, "name"), file, "Anyone who opens the file can show it.",
                "Sheet, Show Sheet, and delete it.");
        if (name == "page" && isHidden)
            found.Hidden("a hidden slide", Attribute(reader, "name"), file, "Anyone who opens the file can show it.", "Delete the slide.");
        return name == "table-row" && Attribute(reader, "visibility") is "collapse" or "filter";
    }

    private void Elsewhere(XmlReader reader, string name)
    {
        if (name is "event-listener" or "script")
            found.Unsafe(
                "The document carries macros", Attribute(reader, "href"), file, "It runs on the computer of whoever opens the file.");
        if (name == "table-column" && Attribute(reader, "visibility") is "collapse")
            found.Hidden(
                "a hidden column", null, file, "Anyone who opens the file can show it.",
                "Select the whole sheet, right-click, Show Columns.");
        if (Attribute(reader, "href") is not { Length: > 0 } address || name is "script" or "event-listener") return;
        if (PrivatePaths.IsLocal(address) || address.StartsWith("../", StringComparison.Ordinal))
            found.Hidden("the address of a file outside it", address, file, Gives.Path, "Edit, Links to External Files, Break Link.");
        else if (name is "image" or "object" or "plugin" or "section-source" or "table-source"
            && address.Contains("://", StringComparison.Ordinal))
            found.Unsafe(
                "The document loads something from elsewhere", address, file, "The program asks that place when somebody opens the file.",
                "Edit, Links to External Files, Break Link.");
    }

    private void Text(string text)
    {
        if (open.Count == 0) return;
        if (Inside(name => name == "annotation")) Comment(text);
        else if (Inside(name => name == "tracked-changes")) Changed(text);
        else if (Inside(Collecting.Contains)) Add(words, text);
        else if (open[^1].IsHidden) Add(hidden, text);
    }

    private void Comment(string text)
    {
        if (open[^1].Name is "creator" or "creator-initials") found.Name("the name of who wrote a comment", text, file);
        else if (open[^1].Name != "date") Add(words, text);
    }

    private void Changed(string text)
    {
        if (open[^1].Name == "creator") found.Name("the name of who changed it", text, file);
        else if (open[^1].Name != "date") Add(words, text);
    }

    private void End(string name)
    {
        open.RemoveAt(open.Count - 1);
        switch (name)
        {
            case "annotation": found.Words("a comment", words.ToString(), file, "Anyone who opens the file can show it."); break;
            case "tracked-changes": found.Hidden("tracked changes", words.ToString(), file, Gives.Earlier, AcceptAll); break;
            case "notes" when file == "content.xml":
                found.Words("a speaker's notes", words.ToString(), file, "Anyone who opens the file can read them.");
                break;
            case "hidden-text" or "hidden-paragraph": found.Words("hidden words", words.ToString(), file); break;
        }
    }

    private bool Inside(Func<string, bool> isOne) => open.Exists(element => isOne(element.Name));

    private static void Add(StringBuilder text, string added)
    {
        if (text.Length < LongestText) text.Append(added).Append(' ');
    }

    private static string? Attribute(XmlReader reader, string localName)
    {
        if (!reader.HasAttributes) return null;
        string? value = null;
        while (value is null && reader.MoveToNextAttribute())
        {
            if (reader.LocalName == localName) value = reader.Value;
        }
        reader.MoveToElement();
        return value;
    }
}
