using System.Runtime.InteropServices;

namespace LearningHub.Search.Storage;

/// <summary>What is known of a term in a field. The lengths of its parts follow from the next one.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct TermInfo
{
    /// <summary>Where its packed documents begin.</summary>
    public long PostingsAt;

    /// <summary>Where its packed positions begin.</summary>
    public long PositionsAt;

    /// <summary>How often it occurs in all documents.</summary>
    public long TotalFrequency;

    /// <summary>In how many documents it occurs.</summary>
    public int DocumentFrequency;

    /// <summary>Its first <see cref="BlockEntry"/>.</summary>
    public int FirstBlock;

    /// <summary>Its set among the dense sets, or -1.</summary>
    public int DenseSet;

    /// <summary>CRC-32C over its postings and its positions.</summary>
    public uint Checksum;
}
