using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Scoring;

/// <summary>Parts any of which is enough. Their scores are added up and then lowered by what is missing, so that a document with all that
/// was asked for comes before one that has a single word of it often. Useful for what people type without signs; not useful where all
/// words must be there. Costs as much as a <see cref="Lucene.Net.Search.BooleanQuery"/> of the parts.</summary>
internal sealed class CoverageQuery(IReadOnlyList<BoundedQuery> parts, IReadOnlyList<LuceneQuery> extras) : LuceneQuery
{
    // What is left of the score of a document that has next to nothing of the query; found by trial on judged queries.
    private const double LeastOfDocument = 0.6;

    // The same for a group of documents.
    private const double LeastOfGroup = 0.4;

    // The parts of a document are told as bits.
    private const int MostTold = 64;

    private readonly double[] shares = SharesOf(parts);

    public IReadOnlyList<BoundedQuery> Parts => parts;
    public IReadOnlyList<LuceneQuery> Extras => extras;
    public IReadOnlyList<double> Shares => shares;

    // The bit of a part; 0 for parts after the 64th.
    public static ulong BitOf(int part) => part < MostTold ? 1UL << part : 0;
    public static double DocumentFactor(double covered) => LeastOfDocument + ((1 - LeastOfDocument) * covered);

    public float GroupFactor(ulong covered)
    {
        double share = 0;
        for (var i = 0; i < Math.Min(shares.Length, MostTold); i++) share += (covered & BitOf(i)) != 0 ? shares[i] : 0;
        return (float)(LeastOfGroup + ((1 - LeastOfGroup) * Math.Min(share, 1)));
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new CoverageWeight(this, searcher);
    public override string ToString(string field) => $"coverage({string.Join(' ', parts.Select(part => part.Query))})";

    private static double[] SharesOf(IReadOnlyList<BoundedQuery> parts)
    {
        double sum = 0;
        foreach (var part in parts) sum += part.MaxScore;
        return [.. parts.Select(part => sum == 0 ? 1.0 / parts.Count : part.MaxScore / sum)];
    }
}
