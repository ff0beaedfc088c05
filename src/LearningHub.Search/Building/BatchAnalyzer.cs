using System.Buffers.Binary;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>Turns documents into numbers of terms and into records.</summary>
internal static class BatchAnalyzer
{
    /// <summary>Analyses a batch.</summary>
    public static AnalysedBatch Analyse(IndexSchema schema, TermTable table, IReadOnlyList<IndexDocument> documents)
    {
        var fields = schema.Texts.Select(_ => new FieldTokens()).ToArray();
        var records = new ByteBuffer(64 * 1024);
        var lengths = new List<int>(documents.Count);
        foreach (var document in documents)
        {
            for (var i = 0; i < fields.Length; i++) AddTokens(fields[i], table, document.Texts[i], schema.Texts[i].Analysis);
            lengths.Add(AddRecord(records, schema, document));
        }
        return new AnalysedBatch(table, fields, records, lengths);
    }

    private static void AddTokens(FieldTokens field, TermTable table, string text, FieldAnalysis analysis)
    {
        int all = 0, kept = 0;
        var words = new WordBreaker(text);
        for (; words.MoveNext(); all++)
        {
            var term = table.Add(text.AsSpan(words.Start, words.End - words.Start), analysis);
            field.Terms.Add(term);
            if (term != TermTable.LeftOut) kept++;
        }
        field.Counts.Add(all);
        field.Norms.Add(LengthNorm.Encode(kept));
    }

    // Checksum, id, texts that are kept, stored values.
    private static int AddRecord(ByteBuffer records, IndexSchema schema, IndexDocument document)
    {
        var start = records.Length;
        records.Take(sizeof(uint));
        records.AddText(document.Id);
        for (var i = 0; i < schema.Texts.Count; i++)
        {
            if (schema.Texts[i].IsStored) records.AddText(document.Texts[i]);
        }
        foreach (var value in document.Stored) records.AddText(value);
        var written = records.Written[start..];
        BinaryPrimitives.WriteUInt32LittleEndian(records.At(start), Checksum.Of(written[sizeof(uint)..]));
        return written.Length;
    }
}
