namespace LearningHub.Search.Schema;

/// <summary>How the text of a field becomes terms.</summary>
public enum FieldAnalysis
{
    /// <summary>Words without stop words, stemmed; words that are written in two ways become the same term.</summary>
    English,
    /// <summary>Every word in lower case, stop words included, unstemmed.</summary>
    Words,
    /// <summary>Exactly as Lucene's English analyzer does, so that answers can be compared with those of Lucene.</summary>
    LuceneEnglish,
}
