using LearningHub.Content.Tracing;
using LearningHub.Search.Schema;

namespace LearningHub.Site.Searching;

/// <summary>Stamps what search documents hold, so that an index can be told by its content and not by the bytes of its files.</summary>
internal static class IndexedDocuments
{
    /// <summary>A stamp of documents in their order.</summary>
    public static Stamp StampOf(IEnumerable<IndexDocument> documents)
    {
        var stamp = new StampBuilder();
        foreach (var document in documents)
        {
            stamp.Add(document.Id).Add(document.Group).Add(document.Texts).Add(document.Stored);
            foreach (var values in document.Facets) stamp.Add(values);
            stamp.Add(BitConverter.SingleToUInt32Bits(document.Weight)).Add(document.Date?.DayNumber + 1 ?? 0);
        }
        return stamp.Build();
    }
}
