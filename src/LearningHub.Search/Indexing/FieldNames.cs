namespace LearningHub.Search.Indexing;

/// <summary>Names of the Lucene fields that are not text fields of the schema. A tilde keeps them apart from names that a schema or a query can have.</summary>
internal static class FieldNames
{
    /// <summary>Stored: id of the document.</summary>
    public const string Id = "~id";

    /// <summary>Doc values: name of the group.</summary>
    public const string Group = "~group";

    /// <summary>Doc values: day number.</summary>
    public const string Date = "~date";

    /// <summary>Doc values: what scores are multiplied by.</summary>
    public const string Boost = "~boost";

    /// <summary>Unstemmed words, for spelling. Lucene inverts fields in order of their names, so this one comes after the texts.</summary>
    public const string Words = "~words";

    /// <summary>Doc values: the values of a facet.</summary>
    public static string Facet(string name) => $"~facet.{name}";

    /// <summary>Stored: a stored value.</summary>
    public static string Stored(string name) => $"~stored.{name}";
}
