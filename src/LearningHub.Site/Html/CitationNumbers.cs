using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Html;

/// <summary>Numbers the works that a page cites in order of first use, and collects the cited places.</summary>
internal sealed class CitationNumbers
{
    private readonly Dictionary<string, Entry> byId = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];
    private int marks;

    /// <summary>Records a citation.</summary>
    /// <returns>The number of the work, and the id of its mark if this is the first mark of the work.</returns>
    public (int Number, string? MarkId) Cite(Citation citation)
    {
        var isNew = !byId.TryGetValue(citation.ReferenceId, out var entry);
        if (entry is null)
        {
            entry = new Entry(citation.ReferenceId, entries.Count + 1, $"cite-{++marks}");
            byId.Add(citation.ReferenceId, entry);
            entries.Add(entry);
        }
        if (citation.Place is { } place && !entry.Places.Contains(place)) entry.Places.Add(place);
        return (entry.Number, isNew ? entry.FirstMark : null);
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
                Anchor = $"ref-{entry.Id}",
                FirstMark = entry.FirstMark,
                Citation = CitationLine.Write(reference),
                Url = reference.Url,
                Href = $"{urls.To(GeneratedPages.References)}#{entry.Id}",
                Places = entry.Places,
            });
        }
        return works;
    }

    private sealed record Entry(string Id, int Number, string FirstMark)
    {
        public List<string> Places { get; } = [];
    }
}
