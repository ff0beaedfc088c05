namespace LearningHub.Search.Schema;

/// <summary>How the text of a field becomes terms.</summary>
public enum FieldAnalysis
{
    /// <summary>Words without stop words, stemmed: as Lucene's English analyzer does.</summary>
    English,

    /// <summary>Every word in lower case, stop words included, unstemmed.</summary>
    Words,
}
