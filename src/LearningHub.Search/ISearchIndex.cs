using LearningHub.Search.Schema;

namespace LearningHub.Search;

/// <summary>All that the rest of a program needs of a full-text engine. Safe to use from several threads at once.</summary>
public interface ISearchIndex : IDisposable
{
    /// <summary>Number of documents.</summary>
    int Documents { get; }

    /// <summary>Answers a query. No text is an error.</summary>
    /// <exception cref="ObjectDisposedException">The index was closed.</exception>
    SearchResponse Search(SearchRequest request);

    /// <summary>Offers phrases and queries for what somebody has typed so far, slips of the finger forgiven.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="most">How many at most.</param>
    IReadOnlyList<Suggestion> Suggest(string text, int most);

    /// <summary>Groups that are about the same as one, best first; empty if there is no such group.</summary>
    IReadOnlyList<GroupHit> MoreLike(string group, int most);
}

/// <summary>Recognises what queries are for.</summary>
public interface IIntentRecognizer
{
    /// <summary>The intent of a query, or null.</summary>
    QueryIntent? Recognize(string text);
}
