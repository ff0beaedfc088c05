using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Reading.WordFiles;

/// <summary>Reads the words and figures of charts and diagrams, which a Word document stores in separate parts.</summary>
internal static class WordDrawings
{
    private const int MostRows = 2_000;
    private const int MostSeries = 50;

    /// <summary>A chart as its title and a table of its figures.</summary>
    public static IEnumerable<SourceBlock> Chart(MainDocumentPart main, string relation, string place)
    {
        if (Root(main, relation) is not { } root) yield break;
        var where = $"{place}, chart";
        var labels = root.Descendants()
            .Where(element => element.Name.LocalName is "title" or "rich" or "tx" && element.Ancestors()
            .All(above => above.Name.LocalName != "ser"))
            .SelectMany(Texts).Distinct(StringComparer.Ordinal).ToList();
        if (labels.Count > 0)
        {
            yield return new SourceBlock
            {
                Kind = SourceKind.Paragraph,
                Text = $"Chart: {CleanText.OneLine(string.Join(" – ", labels))}",
                Place = where
            };
        }
        var series = root.Descendants().Where(element => element.Name.LocalName == "ser").Take(MostSeries).Select(Series).ToList();
        var names = series.SelectMany(each => each.Categories).DistinctBy(point => point.Key).OrderBy(point => point.Key)
            .ToDictionary(point => point.Key, point => point.Value);
        var rows = names.Keys.Union(series.SelectMany(each => each.Values.Keys)).Order().Take(MostRows)
            .Select(index => (IReadOnlyList<string>)[names.GetValueOrDefault(index, string.Empty),
                .. series.Select(each => each.Values.GetValueOrDefault(index, string.Empty))]).ToList();
        if (rows.Count == 0) yield break;
        rows.Insert(0, [string.Empty, .. series.Select(each => each.Name)]);
        yield return new SourceBlock { Kind = SourceKind.Table, Text = string.Empty, Place = where, Rows = rows };
    }

    /// <summary>A diagram (SmartArt) as points in the order of its boxes.</summary>
    public static IEnumerable<SourceBlock> Diagram(MainDocumentPart main, string relation, string place)
    {
        if (Root(main, relation) is not { } root) yield break;
        foreach (var point in root.Descendants().Where(element => element.Name.LocalName == "pt"))
        {
            if (CleanText.OneLine(string.Join(' ', Texts(point))) is { Length: > 0 } text)
                yield return new SourceBlock { Kind = SourceKind.ListItem, Text = text, Place = $"{place}, diagram" };
        }
    }

    private static XElement? Root(MainDocumentPart main, string relation)
    {
        if (!main.TryGetPartById(relation, out var part)) return null;
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader).Root;
    }

    private static IEnumerable<string> Texts(XElement element) =>
        element.Descendants()
            .Where(child => child.Name.LocalName == "p" && child.Name.NamespaceName.EndsWith("/main", StringComparison.Ordinal))
            .Select(paragraph => string.Concat(
                paragraph.Descendants().Where(child => child.Name.LocalName == "t").Select(child => child.Value)))
            .Where(text => !string.IsNullOrWhiteSpace(text));

    private static (string Name, IReadOnlyDictionary<int, string> Categories, IReadOnlyDictionary<int, string> Values) Series(
        XElement series)
    {
        var name = series.Elements().FirstOrDefault(child => child.Name.LocalName == "tx");
        return (
            name is null ? string.Empty
            : CleanText.OneLine(string.Join(
                ' ', name.Descendants().Where(child => child.Name.LocalName == "v").Select(child => child.Value))),
            Points(series, "cat", "xVal"), Points(series, "val", "yVal"));
    }

    private static Dictionary<int, string> Points(XElement series, params string[] names)
    {
        var points = new Dictionary<int, string>();
        foreach (var point in series.Elements().Where(child => names.Contains(child.Name.LocalName))
            .SelectMany(child => child.Descendants().Where(each => each.Name.LocalName == "pt")))
        {
            if (!int.TryParse(point.Attribute("idx")?.Value, out var index)) continue;
            var value = CleanText.OneLine(
                string.Concat(point.Elements().Where(child => child.Name.LocalName == "v").Select(child => child.Value)));
            points[index] = points.TryGetValue(index, out var above) ? $"{above} {value}" : value;
        }
        return points;
    }
}
