namespace LearningHub.Search.Querying;

/// <summary>Tells which parts of a query the document has that was scored last.</summary>
internal interface ICoverage
{
    /// <summary>The bits of the parts; see <see cref="CoverageQuery.BitOf"/>.</summary>
    ulong Covered { get; }
}
