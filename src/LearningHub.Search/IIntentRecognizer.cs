using LearningHub.Search.Schema;

namespace LearningHub.Search;

/// <summary>Recognises what queries are for.</summary>
public interface IIntentRecognizer
{
    /// <summary>The intent of a query, or null.</summary>
    QueryIntent? Recognize(string text);
}
