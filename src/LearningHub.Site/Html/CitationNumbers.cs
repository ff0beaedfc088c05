using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Html;

/// <summary>Numbers the works that a page cites in order of first use, and keeps which mark cites which paragraph.</summary>
internal sealed class CitationNumbers
{
    private const int MostSummaries = 3;

    private readonly Dictionary<string, Entry> byId = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];
    private int marks;

    /// <summary>Records a citation.</summary>
    /// <returns>The number of the work, the id of its entry in the list, and the id of the mark.</returns>
    public (int Number, string Anchor, string MarkId) Cite(Citation citation)
    {
        if (!byId.TryGetValue(citation.ReferenceId, out var entry))
        {
            entry = new Entry(citation.ReferenceId, entries.Count + 1);
            byId.Add(citation.ReferenceId, entry);
            entries.Add(entry);
        }
        var place = entry.Places.Find(each => each.Place == citation.Place);
        if (place is null) entry.Places.Add(place = new CitedAt(citation.Place, $"{entry.Anchor}-{entry.Places.Count + 1}"));
        var mark = $"cite-{++marks}";
        place.Marks.Add(mark);
        return (entry.Number, place.Anchor, mark);
    }

    /// <summary>The reference list.</summary>
    public IReadOnlyList<CitedWork> List(LinkedLibrary library, PageUrls urls)
    {
        var works = new List<CitedWork>(entries.Count);
        foreach (var entry in entries)
        {
            if (!library.References.TryGetValue(entry.Id, out var reference)) continue;
            works.Add(new CitedWork
            {
                Number = entry.Number,
                Anchor = entry.Anchor,
                Citation = CitationLine.Write(reference),
                Url = reference.Url,
                HowToGet = reference.HowToGet,
                Href = $"{urls.To(GeneratedPages.References)}#{entry.Id}",
                Places = [.. entry.Places.Select(place => new CitedPlace(
                    place.Place, place.Anchor, place.Marks, SummariesOf(entry.Id, place.Place, library, urls)))],
            });
        }
        return works;
    }

    private static LinkItem[] SummariesOf(string work, string? place, LinkedLibrary library, PageUrls urls) => place is null ? [] :
    [
        .. library.FindingsCiting[$"{work}, {place}"].Take(MostSummaries)
            .Select(finding => new LinkItem(finding.Finding.Title, urls.To(finding.Resource, finding.Finding.Id))
            {
                Language = finding.Resource.Language,
            }),
    ];

    private sealed record Entry(string Id, int Number)
    {
        public string Anchor { get; } = $"ref-{Id}";

        public List<CitedAt> Places { get; } = [];
    }

    private sealed record CitedAt(string? Place, string Anchor)
    {
        public List<string> Marks { get; } = [];
    }
}
