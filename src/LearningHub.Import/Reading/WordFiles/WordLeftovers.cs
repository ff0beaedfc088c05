using System.Text;
using System.Xml;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Lines;

namespace LearningHub.Import.Reading.WordFiles;

/// <summary>Reads all words of a Word file again, directly from its XML, and finds those that the reader of Word files has missed. So
/// words in a new kind of box, shape or field cannot get lost unnoticed.</summary>
internal static class WordLeftovers
{
    private const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const int MostSearches = 2_000;

    private static readonly HashSet<string> Roots =
        ["document", "hdr", "ftr", "footnotes", "endnotes", "comments", "chartSpace", "dataModel", "userShapes", "wsDr"];

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false
    };

    /// <summary>Texts that were not read, as blocks beside the report.</summary>
    /// <param name="xml">All parts of XML by their names.</param>
    /// <param name="blocks">What was read.</param>
    public static List<SourceBlock> Find(IReadOnlyDictionary<string, byte[]> xml, IReadOnlyList<SourceBlock> blocks)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var letters = new StringBuilder();
        foreach (var text in blocks.Select(block => PlainDigits(block.AllText)))
        {
            foreach (var word in Words(text)) known[word] = known.GetValueOrDefault(word) + 1;
            AppendLetters(text, letters);
        }
        var all = letters.ToString();
        var searches = 0;
        var left = new List<SourceBlock>();
        foreach (var (part, text) in xml.OrderBy(part => part.Key, StringComparer.Ordinal)
            .SelectMany(part => Texts(part.Value).Select(text => (part.Key, text))))
        {
            if (IsKnown(text, known)) continue;
            // Words may be split or joined differently, so their letters are compared too.
            if (searches++ < MostSearches && IsIn(text, all)) continue;
            left.Add(new SourceBlock { Kind = SourceKind.SideText, Text = CleanText.OneLine(text), Place = $"part {part} of the file" });
        }
        return left;
    }

    private static bool IsKnown(string text, Dictionary<string, int> known)
    {
        var isKnown = true;
        foreach (var word in Words(text))
        {
            var left = known.GetValueOrDefault(word);
            if (left > 0) known[word] = left - 1;
            else isKnown = false;
        }
        return isKnown;
    }

    private static bool IsIn(string text, string all)
    {
        var letters = new StringBuilder();
        AppendLetters(text, letters);
        var only = letters.ToString();
        // A bullet such as "o" is a letter in the file, but not in the text.
        return only.Length == 0 || all.Contains(only, StringComparison.Ordinal)
            || (BulletMark.LengthOf(text.AsSpan().TrimStart()) > 0 && all.Contains(only[1..], StringComparison.Ordinal));
    }

    // Each paragraph of a part, each value of a chart.
    private static List<string> Texts(byte[] part)
    {
        var texts = new List<string>();
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), Safe);
        if (reader.MoveToContent() is not XmlNodeType.Element || !Roots.Contains(reader.LocalName)) return texts;
        var open = new Stack<StringBuilder>([new StringBuilder()]);
        while (!reader.EOF)
        {
            if (reader.NodeType is XmlNodeType.Element && IsPassedOver(reader)) reader.Skip();
            else
            {
                Take(reader, open, texts);
                reader.Read();
            }
        }
        while (open.TryPop(out var last)) Add(texts, last);
        return texts;
    }

    private static void Take(XmlReader reader, Stack<StringBuilder> open, List<string> texts)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when IsUnit(reader.LocalName) && !reader.IsEmptyElement: open.Push(new StringBuilder()); break;
            case XmlNodeType.EndElement when IsUnit(reader.LocalName) && open.Count > 1: Add(texts, open.Pop()); break;
            case XmlNodeType.Element when reader.LocalName is "tab" or "br" or "cr" or "ptab" or "noBreakHyphen":
                open.Peek().Append(' ');
                break;
            case XmlNodeType.Element when reader.LocalName is "textpath" && reader.GetAttribute("string") is { } wordArt:
                open.Peek().Append(' ').Append(wordArt);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA: open.Peek().Append(reader.Value); break;
        }
    }

    private static bool IsUnit(string name) => name is "p" or "v";

    // Deleted text has its own remark. Field codes, properties and fallbacks for old programs are not text.
    private static bool IsPassedOver(XmlReader reader) => reader.LocalName switch
    {
        "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" => reader.NamespaceURI == WordNamespace,
        "Fallback" or "formatCode" or "f" or "ptCount" or "externalData" or "extLst" or "posOffset" or "pctWidth" or "pctHeight"
        or "align" => reader.LocalName != "f" || reader.NamespaceURI.EndsWith("/chart", StringComparison.Ordinal),
        _ => false,
    };

    private static void Add(List<string> texts, StringBuilder text)
    {
        if (text.Length > 0 && text.ToString() is var words && Words(words).Any()) texts.Add(words);
    }

    private static string PlainDigits(string text) =>
        string.Concat(text.Select(letter => Superscripts.IsRaised(letter) ? Superscripts.ToPlain(letter.ToString())[0] : letter));

    private static void AppendLetters(string text, StringBuilder letters)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) letters.Append(char.ToLowerInvariant(letter));
        }
    }

    private static IEnumerable<string> Words(string text) => PlainWords.Split(text);
}
