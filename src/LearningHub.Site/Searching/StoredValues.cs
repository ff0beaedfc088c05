using LearningHub.Search;

namespace LearningHub.Site.Searching;

/// <summary>The stored values of a section, by name.</summary>
/// <param name="hit">A document among the results.</param>
internal readonly struct StoredValues(DocumentHit hit)
{
    private static readonly IReadOnlyList<string> Names = SearchDocuments.Schema(Content.Model.Settings.SearchSettings.Default).Stored;

    /// <summary>A stored value; null where it is empty.</summary>
    public string? this[string name]
    {
        get
        {
            for (var i = 0; i < Names.Count; i++)
            {
                if (Names[i] == name) return hit.Stored[i].Length > 0 ? hit.Stored[i] : null;
            }
            return null;
        }
    }
}
