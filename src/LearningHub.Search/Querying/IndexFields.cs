namespace LearningHub.Search.Querying;

/// <summary>Names that a query can use beside those of the schema.</summary>
public static class IndexFields
{
    /// <summary>The day of a document: <c>date:[2014-01-01 TO *]</c>.</summary>
    public const string Date = "date";
}
