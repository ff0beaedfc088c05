using LearningHub.Content.Model.Bodies;

namespace LearningHub.Site.Html;

/// <summary>Writes the marks of footnotes, and the links from a note back to each of its marks.</summary>
internal sealed class FootnoteMarks
{
    private readonly Dictionary<int, int> marks = [];

    /// <summary>Writes a mark that links to its note.</summary>
    public void WriteMark(HtmlBuilder html, FootnoteInline note)
    {
        var count = marks[note.Number] = marks.GetValueOrDefault(note.Number) + 1;
        html.Raw("<sup class=\"lh-footnote-mark\"><a").Attribute("id", IdOf(note.Number, count)).Raw(" href=\"#note-").Number(note.Number)
            .Raw("\"><span class=\"govuk-visually-hidden\">Note </span>").Number(note.Number).Raw("</a></sup>");
    }

    /// <summary>Writes the links from a note back to the text.</summary>
    public void WriteWayBack(HtmlBuilder html, int number)
    {
        var count = marks.GetValueOrDefault(number);
        for (var i = 1; i <= count; i++)
        {
            html.Raw(" <a").Attribute("href", $"#{IdOf(number, i)}")
                .Raw(">Back to the text<span class=\"govuk-visually-hidden\"> for note ")
                .Number(number);
            if (count > 1) html.Raw(", place ").Number(i);
            html.Raw("</span></a>");
        }
    }

    private static string IdOf(int number, int count) => count == 1 ? $"note-mark-{number}" : $"note-mark-{number}-{count}";
}
