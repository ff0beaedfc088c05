using System.Buffers.Binary;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>Turns documents into numbers of terms and into records, for one thread. What it fills it keeps and hands out copies that fit: large pieces that grow again for each batch cost full collections.</summary>
internal sealed class BatchAnalyzer(IndexSchema schema)
{
    private readonly TermTable table = new();
    private readonly List<int> terms = [];
    private readonly ByteBuffer records = new(64 * 1024);

    /// <summary>Analyses a batch.</summary>
    public AnalysedBatch Analyse(IReadOnlyList<IndexDocument> documents)
    {
        records.Clear();
        var lengths = new int[documents.Count];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = AddRecord(documents[i]);
        return new AnalysedBatch(table, [.. schema.Texts.Select((field, ordinal) => Tokens(documents, ordinal, field.Analysis))], records.Written.ToArray(), lengths);
    }

    private FieldTokens Tokens(IReadOnlyList<IndexDocument> documents, int field, FieldAnalysis analysis)
    {
        terms.Clear();
        var counts = new int[documents.Count];
        var norms = new byte[documents.Count];
        for (var i = 0; i < counts.Length; i++) (counts[i], norms[i]) = AddTokens(documents[i].Texts[field], analysis);
        return new FieldTokens([.. terms], counts, norms);
    }

    private (int Count, byte Norm) AddTokens(string text, FieldAnalysis analysis)
    {
        int all = 0, kept = 0;
        var words = new WordBreaker(text);
        for (; words.MoveNext(); all++)
        {
            var term = table.Add(text.AsSpan(words.Start, words.End - words.Start), analysis);
            terms.Add(term);
            if (term != TermTable.LeftOut) kept++;
        }
        return (all, LengthNorm.Encode(kept));
    }

    // Checksum, id, texts that are kept, stored values.
    private int AddRecord(IndexDocument document)
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
