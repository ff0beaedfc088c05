using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneTextField = Lucene.Net.Documents.TextField;

namespace LearningHub.Search.Indexing;

/// <summary>Turns documents of the schema into Lucene documents.</summary>
internal sealed class DocumentConverter
{
    private readonly IndexSchema schema;
    private readonly FieldType[] types;
    private readonly Field spelling;

    public DocumentConverter(IndexSchema schema, SpellingWords words)
    {
        this.schema = schema;
        types = [.. schema.Texts.Select(field => field.IsStored ? LuceneTextField.TYPE_STORED : LuceneTextField.TYPE_NOT_STORED)];
        spelling = new Field(FieldNames.Words, words, new FieldType(LuceneTextField.TYPE_NOT_STORED)
        {
            OmitNorms = true,
            IndexOptions = IndexOptions.DOCS_AND_FREQS,
        });
    }

    public Document Convert(IndexDocument document)
    {
        var fields = new Document
        {
            new StoredField(FieldNames.Id, document.Id),
            new SortedDocValuesField(FieldNames.Group, new BytesRef(document.Group)),
            new NumericDocValuesField(FieldNames.DateAndBoost, DocumentColumns.Pack(document.Date, document.Weight)),
        };
        for (var i = 0; i < types.Length; i++)
        {
            if (document.Texts[i].Length > 0) fields.Add(new Field(schema.Texts[i].Name, document.Texts[i], types[i]));
        }
        // Last of the indexed fields: it has the words of all others.
        fields.Add(spelling);
        for (var i = 0; i < schema.Facets.Count; i++)
        {
            foreach (var value in document.Facets[i].Distinct(StringComparer.Ordinal))
                fields.Add(new SortedSetDocValuesField(FieldNames.Facet(schema.Facets[i]), new BytesRef(value)));
        }
        for (var i = 0; i < schema.Stored.Count; i++) fields.Add(new StoredField(FieldNames.Stored(schema.Stored[i]), document.Stored[i]));
        return fields;
    }
}

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
