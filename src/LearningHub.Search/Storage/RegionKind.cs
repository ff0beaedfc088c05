namespace LearningHub.Search.Storage;

/// <summary>The parts of an index file.</summary>
internal enum RegionKind
{
    /// <summary>Names, counts and everything small, as JSON: <see cref="IndexManifest"/>.</summary>
    Manifest,

    /// <summary>A record for each document: id, stored texts, stored values. Each carries its own checksum.</summary>
    Records,

    /// <summary>Where each record begins: 64-bit integers, one more than documents.</summary>
    RecordOffsets,

    /// <summary>All terms in order of their UTF-8 bytes, one after another.</summary>
    TermText,

    /// <summary>Where each term begins: 32-bit integers, one more than terms.</summary>
    TermOffsets,

    /// <summary>For each field and term the place of its <see cref="TermInfo"/>, or -1: 32-bit integers.</summary>
    TermSlots,

    /// <summary><see cref="TermInfo"/> of each field's terms, then of all pairs, with one more at the end.</summary>
    TermInfos,

    /// <summary><see cref="PairKey"/> of all pairs in increasing order, which is that of their infos: 64-bit integers.</summary>
    Pairs,

    /// <summary><see cref="BlockEntry"/> of all blocks.</summary>
    Blocks,

    /// <summary>Documents and frequencies, in blocks of packed integers.</summary>
    Postings,

    /// <summary>Positions, packed.</summary>
    Positions,

    /// <summary>Sets of documents of very common terms: one bit a document.</summary>
    DenseSets,

    /// <summary>Length of each document in each field, as one byte after Lucene.</summary>
    Norms,

    /// <summary>The group of each document: 32-bit integers.</summary>
    DocumentGroups,

    /// <summary>The first document of each group: 32-bit integers, one more than groups.</summary>
    GroupStarts,

    /// <summary>Names of groups as <see cref="Records"/> has texts; offsets first.</summary>
    GroupNames,

    /// <summary>Groups in ordinal order of name: 32-bit integers.</summary>
    GroupOrder,

    /// <summary>Day numbers: 32-bit integers; the smallest integer for none.</summary>
    Dates,

    /// <summary>What the scores of each document are multiplied by: 32-bit numbers.</summary>
    Weights,

    /// <summary>Set of documents for each facet value: one bit a document.</summary>
    FacetSets,

    /// <summary>Where the values of each document begin in <see cref="FacetValues"/>: 32-bit integers.</summary>
    FacetOffsets,

    /// <summary>Facet values of all documents: 16-bit ordinals.</summary>
    FacetValues,

    /// <summary>Words as people write them, in order, for correction; offsets first.</summary>
    Words,

    /// <summary>How often each of them stands in the texts: 32-bit integers.</summary>
    WordCounts,
}
