using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using LearningHub.Search.Ranking;
using LearningHub.Search.Schema;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>Writes an index file from what was analysed.</summary>
internal sealed class IndexWriter
{
    private readonly RegionWriter file;
    private readonly IndexSchema schema;
    private readonly DocumentColumns columns;
    private readonly IReadOnlyList<AnalysedBatch> batches;
    private readonly TermMerge merge;

    private IndexWriter(RegionWriter file, IndexSchema schema, DocumentColumns columns, IReadOnlyList<AnalysedBatch> batches)
    {
        this.file = file;
        this.schema = schema;
        this.columns = columns;
        this.batches = batches;
        merge = TermMerge.Of([.. batches.Select(batch => batch.Table).Distinct()]);
    }

    /// <summary>Writes the file.</summary>
    public static void Write(string path, IndexSchema schema, IndexGuidance guidance, DocumentColumns columns, IReadOnlyList<AnalysedBatch> batches)
    {
        using var file = new RegionWriter(path);
        var writer = new IndexWriter(file, schema, columns, batches);
        writer.WriteRecords();
        writer.WriteColumns();
        writer.WriteTerms();
        var fields = writer.WritePostings();
        WordList.Write(file, batches);
        var manifest = new IndexManifest
        {
            Schema = schema,
            Guidance = guidance,
            Documents = columns.Documents,
            Groups = columns.Groups.Count,
            Terms = writer.merge.Terms.Length,
            Fields = fields,
            FacetValues = columns.FacetValues(),
        };
        file.Add<byte>(RegionKind.Manifest, JsonSerializer.SerializeToUtf8Bytes(manifest, IndexManifestJson.Default.IndexManifest));
        file.Complete();
    }

    private void WriteRecords()
    {
        var offsets = new List<long>(columns.Documents + 1) { 0 };
        file.Begin();
        foreach (var batch in batches)
        {
            file.Write(batch.Records);
            foreach (var length in batch.RecordLengths) offsets.Add(offsets[^1] + length);
        }
        file.End(RegionKind.Records, checkedOnOpening: false);
        file.Add<long>(RegionKind.RecordOffsets, CollectionsMarshal.AsSpan(offsets));
    }

    private void WriteColumns()
    {
        file.Add<int>(RegionKind.DocumentGroups, CollectionsMarshal.AsSpan(columns.DocumentGroups));
        file.Add<int>(RegionKind.GroupStarts, [.. columns.GroupStarts, columns.Documents]);
        TextList.Write(file, RegionKind.GroupNames, columns.Groups);
        file.Add<int>(RegionKind.GroupOrder, [.. Enumerable.Range(0, columns.Groups.Count).OrderBy(group => columns.Groups[group], StringComparer.Ordinal)]);
        file.Add<int>(RegionKind.Dates, CollectionsMarshal.AsSpan(columns.Dates));
        file.Add<float>(RegionKind.Weights, CollectionsMarshal.AsSpan(columns.Weights));
        var ordinals = columns.FacetOrdinals();
        file.Add<int>(RegionKind.FacetOffsets, CollectionsMarshal.AsSpan(columns.FacetOffsets));
        file.Add<ushort>(RegionKind.FacetValues, ordinals);
        WriteFacetSets(ordinals);
    }

    private void WriteFacetSets(ushort[] ordinals)
    {
        var words = (columns.Documents + 63) / 64;
        var sets = new ulong[columns.FacetValues().Sum(values => values.Count)][];
        for (var i = 0; i < sets.Length; i++) sets[i] = new ulong[words];
        for (var document = 0; document < columns.Documents; document++)
        {
            for (var at = columns.FacetOffsets[document]; at < columns.FacetOffsets[document + 1]; at++) sets[ordinals[at]][document >> 6] |= 1UL << document;
        }
        WriteSets(RegionKind.FacetSets, sets);
    }

    private void WriteSets(RegionKind kind, IEnumerable<ulong[]> sets)
    {
        file.Begin();
        foreach (var set in sets) file.Write(MemoryMarshal.AsBytes<ulong>(set));
        file.End(kind);
    }

    private void WriteTerms()
    {
        var offsets = new int[merge.Terms.Length + 1];
        file.Begin();
        for (var i = 0; i < merge.Terms.Length; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(merge.Terms[i]);
            file.Write(bytes);
            offsets[i + 1] = offsets[i] + bytes.Length;
        }
        file.End(RegionKind.TermText);
        file.Add<int>(RegionKind.TermOffsets, offsets);
    }

    private FieldStatistics[] WritePostings()
    {
        var statistics = new FieldStatistics[schema.Texts.Count];
        var norms = new byte[schema.Texts.Count][];
        var inverted = new InvertedField[schema.Texts.Count];
        for (var field = 0; field < inverted.Length; field++)
        {
            norms[field] = new byte[columns.Documents];
            inverted[field] = new FieldInverter(batches, field, merge, columns.Documents).Invert(norms[field]);
            statistics[field] = new FieldStatistics(Saturation.DocumentsWith(norms[field]), inverted[field].Counts.Sum(count => (long)count), inverted[field].CommonFrom);
        }
        // Words of all fields come first, then pairs.
        PostingEncoder[] parts = [.. inverted.SelectMany(field => field.Words), .. inverted.SelectMany(field => field.Pairs).Select(pairs => pairs.Postings)];
        WriteParts(RegionKind.Postings, parts.Select(part => part.Postings));
        WriteParts(RegionKind.Positions, parts.Select(part => part.Positions));
        WriteSets(RegionKind.DenseSets, parts.SelectMany(part => part.DenseSets));
        var places = new PostingPlaces();
        foreach (var part in parts) places.Take(part);
        file.Add<TermInfo>(RegionKind.TermInfos, CollectionsMarshal.AsSpan(places.End()));
        file.Add<BlockEntry>(RegionKind.Blocks, CollectionsMarshal.AsSpan(places.Blocks));
        WriteSlots(inverted);
        file.Begin();
        foreach (var column in norms) file.Write(column);
        file.End(RegionKind.Norms);
        return statistics;
    }

    private void WriteSlots(InvertedField[] inverted)
    {
        var slots = new int[inverted.Length * merge.Terms.Length];
        var pairs = new List<ulong>();
        var next = 0;
        for (var field = 0; field < inverted.Length; field++)
        {
            var own = slots.AsSpan(field * merge.Terms.Length, merge.Terms.Length);
            for (var term = 0; term < own.Length; term++) own[term] = inverted[field].Counts[term] > 0 ? next++ : -1;
            foreach (var (first, second, gap) in inverted[field].Pairs.SelectMany(part => part.Pairs)) pairs.Add(PairKey.Of(own[first], own[second], gap));
        }
        file.Add<int>(RegionKind.TermSlots, slots);
        file.Add<ulong>(RegionKind.Pairs, CollectionsMarshal.AsSpan(pairs));
    }

    private void WriteParts(RegionKind kind, IEnumerable<ByteBuffer> parts)
    {
        file.Begin();
        foreach (var part in parts) file.Write(part.Written);
        file.End(kind, checkedOnOpening: false);
    }
}
