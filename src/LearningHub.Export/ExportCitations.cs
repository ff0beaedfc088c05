using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;

namespace LearningHub.Export;

/// <summary>Numbers the works that an exported text cites, in the order in which they are first cited.</summary>
internal sealed class ExportCitations(LinkedLibrary library)
{
    private readonly List<Reference> works = [];

    /// <summary>The works cited so far, in the order of their numbers.</summary>
    public IReadOnlyList<Reference> Works => works;

    /// <summary>The mark of a citation, for example "[1, 3.2.15; 2]".</summary>
    public string Mark(CitationInline citation) => $"[{string.Join("; ", citation.Citations.Select(Mark))}]";

    /// <summary>A full citation, for a text without a list of works: "A report (2014), 3.2.15".</summary>
    public string InFull(CitationInline citation) => string.Join("; ", citation.Citations.Select(InFull));

    private string Mark(Citation citation)
    {
        var number = Number(citation.ReferenceId);
        return citation.Place is { } place ? $"{number}, {place}" : number;
    }

    private string InFull(Citation citation)
    {
        var work = library.References.TryGetValue(citation.ReferenceId, out var reference)
            ? reference.Issued is { } issued ? $"{reference.Title} ({issued.Year})" : reference.Title
            : citation.ReferenceId;
        return citation.Place is { } place ? $"{work}, {place}" : work;
    }

    private string Number(string id)
    {
        if (!library.References.TryGetValue(id, out var reference)) return id;
        if (!works.Contains(reference)) works.Add(reference);
        return (works.IndexOf(reference) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
