using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Import.Reading.WordFiles;

/// <summary>Decides by the styles of a Word document what a paragraph is: heading, title, contents line, list.</summary>
internal sealed class WordStyles
{
    private const int MostHops = 10;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private readonly Dictionary<string, Style> styles;

    /// <summary>Learns the styles.</summary>
    public WordStyles(MainDocumentPart main) =>
        styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null)
            .DistinctBy(style => style.StyleId!.Value).ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);

    /// <summary>Level of a heading from 1; 0 for any other paragraph.</summary>
    public int HeadingLevel(Paragraph paragraph)
    {
        if (IsTitle(paragraph)) return 0;
        foreach (var style in Chain(paragraph))
        {
            if (HeadingPattern.Match(NameOf(style)) is { Success: true } match) return match.Groups[1].Value[0] - '0';
        }
        if (HeadingPattern.Match(Name(paragraph)) is { Success: true } unknown) return unknown.Groups[1].Value[0] - '0';
        var outline = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value ?? Chain(paragraph)
            .Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(level => level is not null);
        return outline is >= 0 and < 6 ? outline.Value + 1 : 0;
    }

    /// <summary>Whether it is the title of the document: "Title", "Report Title", "Cover Title", but not "Subtitle".</summary>
    public bool IsTitle(Paragraph paragraph) => TitlePattern.IsMatch(Name(paragraph));

    /// <summary>Whether it is a line of the contents list.</summary>
    public bool IsContentsLine(Paragraph paragraph) => ContentsPattern.IsMatch(Name(paragraph));

    /// <summary>Whether its style is that of a list.</summary>
    public bool IsListStyle(Paragraph paragraph) => ListPattern.IsMatch(Name(paragraph));

    /// <summary>Id of its list and depth in it; (0, 0) outside lists.</summary>
    public (int List, int Depth) ListOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is { } own)
            return (own.NumberingId?.Val?.Value ?? 0, own.NumberingLevelReference?.Val?.Value ?? 0);
        foreach (var style in Chain(paragraph))
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { } inherited)
                return (inherited.NumberingId?.Val?.Value ?? 0, inherited.NumberingLevelReference?.Val?.Value ?? 0);
        }
        return (0, 0);
    }

    private string Name(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        return id is null ? string.Empty : styles.TryGetValue(id, out var style) ? NameOf(style) : id;
    }

    private static string NameOf(Style style) => style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? string.Empty;

    // A style and those that it is based on.
    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? styles.GetValueOrDefault(id) : null;
        for (var hops = 0; style is not null && hops < MostHops; hops++)
        {
            yield return style;
            style = style.BasedOn?.Val?.Value is { } parent ? styles.GetValueOrDefault(parent) : null;
        }
    }

    private static readonly Regex HeadingPattern = new(@"^(?:heading)\s*([1-6])", Options);
    private static readonly Regex TitlePattern = new(@"^(?:(?:report|document|cover|main|page) ?)?title(?: page)?$", Options);
    private static readonly Regex ContentsPattern = new(@"^(?:toc|contents|table of contents)", Options);
    private static readonly Regex ListPattern = new(@"^list\s*(?:bullet|number|paragraph)", Options);
}
