using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Office;

/// <summary>One text of a Word document: body, header, footer or notes (ECMA-376, part 1, 17).</summary>
internal sealed class WordStory
{
    private const string AcceptAll = "Review, Accept, Accept All Changes and Stop Tracking; then check again.";
    private const int LongestText = 400;

    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange",
            "tblGridChange",
        "tblPrExChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
    };

    private readonly StringBuilder hidden = new();
    private readonly StringBuilder covered = new();
    private readonly StringBuilder deleted = new();
    private readonly HashSet<string> authors = new(StringComparer.Ordinal);
    private readonly HashSet<string> hiddenStyles;
    private readonly FindingList found;
    private readonly string where;

    private bool isChanged;
    private bool isHiddenParagraph;
    private bool isHiddenRun;
    private bool isRun;
    private bool isDarkBack;
    private bool isLightText;

    private WordStory(HashSet<string> hiddenStyles, string where, FindingList found) =>
        (this.hiddenStyles, this.where, this.found) = (hiddenStyles, where, found);

    /// <summary>Reports tracked changes, hidden words and words under black.</summary>
    public static void Inspect(OpenXmlPart part, HashSet<string> hiddenStyles, FindingList found)
    {
        var story = new WordStory(hiddenStyles, part.Uri.ToString(), found);
        using var reader = PartReader.Open(part);
        while (SafeXml.Next(reader))
        {
            if (reader.NodeType is XmlNodeType.Element) story.Start(reader);
            else if (reader.NodeType is XmlNodeType.EndElement && reader.LocalName == "r") story.isRun = false;
        }
        story.Report();
    }

    /// <summary>Whether a switch such as w:vanish is on.</summary>
    public static bool IsOn(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI) is not ("0" or "false" or "off");

    private void Start(XmlReader reader)
    {
        var space = reader.NamespaceURI;
        var value = reader.GetAttribute("val", space);
        switch (reader.LocalName)
        {
            case "p": isHiddenParagraph = false; break;
            case "r": (isRun, isHiddenRun, isDarkBack, isLightText) = (true, false, false, false); break;
            case "pStyle": isHiddenParagraph = value is not null && hiddenStyles.Contains(value); break;
            case "rStyle" when isRun: isHiddenRun |= value is not null && hiddenStyles.Contains(value); break;
            case "vanish" when isRun: isHiddenRun = IsOn(reader); break;
            case "sz" when isRun: isHiddenRun |= value is "1" or "2"; break;
            case "highlight" when isRun: isDarkBack |= value == "black"; break;
            case "shd" when isRun: isDarkBack |= reader.GetAttribute("fill", space) is "000000"; break;
            case "color" when isRun: isLightText = value is not ("auto" or "000000"); break;
            case "t" or "delText" or "instrText": Words(reader); break;
            case "srcRect": Cropping.Inspect(reader, where, found); break;
            case "docPr" or "cNvPr": FileName(reader); break;
            case var name when Changes.Contains(name): Change(reader.GetAttribute("author", space)); break;
        }
    }

    private void Words(XmlReader reader)
    {
        var kind = reader.LocalName;
        if (reader.IsEmptyElement || !SafeXml.Next(reader)
            || reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace))
            return;
        if (kind == "instrText") Instruction(reader.Value);
        else if (kind == "delText") Add(deleted, reader.Value);
        else if (isHiddenRun || isHiddenParagraph) Add(hidden, reader.Value);
        else if (isDarkBack && !isLightText) Add(covered, reader.Value);
    }

    private void Instruction(string field)
    {
        if (field.Contains("DDE", StringComparison.OrdinalIgnoreCase) && field.TrimStart()
            .StartsWith("DDE", StringComparison.OrdinalIgnoreCase))
            found.Unsafe("A field of the document starts a program", field, where, "It runs on the computer of whoever opens the file.");
        else if (field.Contains(@":\\", StringComparison.Ordinal) || field.Contains(@"\\\\", StringComparison.Ordinal))
            found.Words("the path of a file in a field", field, where, Gives.Path);
    }

    private void Change(string? author)
    {
        isChanged = true;
        if (author is not null && authors.Count < 20) authors.Add(author);
    }

    private void FileName(XmlReader reader)
    {
        foreach (var text in (string?[])[reader.GetAttribute("name"), reader.GetAttribute("descr")])
        {
            if (text is not null && PrivatePaths.IsTelling(text))
                found.Words("the path of a picture", text, where, Gives.Path, "Write an alternative text instead.");
        }
    }

    private static void Add(StringBuilder text, string words)
    {
        if (text.Length < LongestText) text.Append(words);
    }

    private void Report()
    {
        if (isChanged)
        {
            found.Hidden("tracked changes", deleted.Length == 0 ? null : deleted.ToString(), where, Gives.Earlier, AcceptAll);
            foreach (var author in authors) found.Name("the name of who changed it", author, where);
        }
        found.Words("hidden words", hidden.ToString(), where);
        if (covered.Length > 0)
            found.Hidden(
                "words under black", covered.ToString(), where, "Anyone can select and copy them.",
                "Delete the words and write [name removed] instead.");
    }
}
