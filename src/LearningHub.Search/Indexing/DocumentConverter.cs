using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

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
        spelling = new Field(FieldNames.Words, words, Frozen(new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = true,
            IndexOptions = IndexOptions.DOCS_AND_FREQS,
        }));
        types = [.. schema.Texts.Select(field => Frozen(new FieldType
        {
            IsIndexed = true, IsTokenized = true, IsStored = field.IsStored, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
        }))];
    }

    public Document Convert(IndexDocument document)
    {
        var fields = new Document
        {
            new StoredField(FieldNames.Id, document.Id),
            new SortedDocValuesField(FieldNames.Group, new BytesRef(document.Group)),
            new SingleDocValuesField(FieldNames.Boost, document.Weight),
        };
        if (document.Date is { } date) fields.Add(new NumericDocValuesField(FieldNames.Date, date.DayNumber + 1));
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

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
