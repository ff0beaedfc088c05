namespace LearningHub.Site.Searching;

/// <summary>A search index of an earlier release.</summary>
/// <param name="Path">Its folder in the release.</param>
/// <param name="Entries">Its resources, in the order of their documents.</param>
internal sealed record CachedIndex(string Path, IReadOnlyList<IndexedResource> Entries);
