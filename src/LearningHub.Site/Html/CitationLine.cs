using System.Text;
using LearningHub.Content.Model.Lists;

namespace LearningHub.Site.Html;

/// <summary>A work as one line of text: authors (year) title. Series. Publisher.</summary>
public static class CitationLine
{
    /// <summary>The line for a work.</summary>
    public static string Write(Reference reference)
    {
        var line = new StringBuilder();
        var authors = reference.Authors.Count > 0 ? Names(reference.Authors) : reference.Publisher;
        if (authors is not null) line.Append(authors).Append(' ');
        if (reference.Issued is { } issued) line.Append('(').Append(issued.Year).Append(") ");
        line.Append(reference.Title);
        if (line[^1] is not ('.' or '?' or '!')) line.Append('.');
        if (reference.ContainerTitle is { } series) line.Append(' ').Append(series).Append('.');
        if (reference.Publisher is { } publisher && reference.Authors.Count > 0 && !reference.Authors.Contains(publisher))
            line.Append(' ').Append(publisher).Append('.');
        return line.ToString();
    }

    private static string Names(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        <= 3 => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        _ => $"{names[0]} and others",
    };
}
