using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>
/// A filter of PDF streams that unpacks no more than a budget for the whole file allows. PdfPig itself unpacks whatever a stream holds into
/// memory.
/// </summary>
internal sealed class BoundedFilter(IFilter inner, UnpackBudget budget, BareReferences references) : IFilter
{
    // The most that one byte can stand for: LZW codes of 12 bits, run lengths of two bytes.
    private const int WorstRatioOfOldFilters = 2_800;

    /// <inheritdoc/>
    public bool IsSupported => inner.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (inner is FlateFilter) CountUnpacked(input);
        else if (inner is LzwFilter or RunLengthFilter)
            budget.Spend(Math.Min((long)input.Length * WorstRatioOfOldFilters, Math.Max(input.Length * 20L, 4_000_000)));
        else budget.Spend(input.Length);
        var unpacked = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        if (streamDictionary.TryGet(NameToken.Create("First"), out NumericToken first)) references.AddStream(unpacked.Span, first.Int);
        return unpacked;
    }

    private void CountUnpacked(Memory<byte> input)
    {
        if (input.Length < 3) return;
        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            for (int read; (read = unpacked.Read(buffer)) > 0;) budget.Spend(read);
        }
        catch (InvalidDataException)
        {
            // Damaged: what was readable is counted, and PdfPig does no more.
        }
    }
}
