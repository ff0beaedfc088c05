namespace LearningHub.Search.Indexing;

/// <summary>Names of the Lucene fields that are not text fields of the schema. A tilde keeps them apart from names that a schema or a query
/// can have.</summary>
internal static class FieldNames
{
    public const string Id = "~id";
    public const string Group = "~group";
    public const string DateAndBoost = "~date-and-boost";
    public const string Words = "~words";

    public static string Facet(string name) => $"~facet.{name}";
    public static string Stored(string name) => $"~stored.{name}";
}
