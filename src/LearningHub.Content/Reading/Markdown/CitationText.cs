using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Parses the inside of a citation: <c>@id, place; @id, place</c>.</summary>
internal static class CitationText
{
    /// <summary>The works cited; those that cannot be read are reported and left out.</summary>
    /// <param name="content">The text between the brackets.</param>
    /// <param name="start">Where that text begins.</param>
    /// <param name="report">Receives diagnostics.</param>
    public static IReadOnlyList<Citation> Read(string content, SourcePosition start, FileReport report)
    {
        var works = new List<Citation>(1);
        var offset = 0;
        foreach (var part in content.Split(';'))
        {
            var lead = part.Length - part.TrimStart().Length;
            var at = start with { Column = start.Column + offset + lead };
            if (ParseOne(part.Trim(), at) is { } work) works.Add(work);
            else
            {
                report.Add(
                    DiagnosticCodes.CitationMalformed, at, $"\"{part.Trim()}\" is not a citation.",
                    "Write [@id, paragraph], and a semicolon and @ before a second work: [@first, 3.2.1; @second, 44].");
            }
            offset += part.Length + 1;
        }
        return works;
    }

    /// <summary>One work with its place: <c>@id, place</c> or, in data files, <c>id, place</c>.</summary>
    public static Citation? ParseOne(string text, SourcePosition at)
    {
        var id = text.StartsWith('@') ? text[1..] : null;
        if (id is null) return null;
        var comma = id.IndexOf(',', StringComparison.Ordinal);
        var place = comma < 0 ? null : id[(comma + 1)..].Trim();
        id = (comma < 0 ? id : id[..comma]).Trim();
        return Ids.IsId(id) ? new Citation(at, id, string.IsNullOrEmpty(place) ? null : place) : null;
    }
}
