using LearningHub.Content.Tracing;

namespace LearningHub.Site.Searching;

/// <summary>A resource in a search index.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Stamp">The stamp of its file.</param>
/// <param name="Documents">How many documents it has.</param>
/// <param name="Contents">A stamp of what they hold.</param>
public sealed record IndexedResource(string Id, Stamp Stamp, int Documents, Stamp Contents);
