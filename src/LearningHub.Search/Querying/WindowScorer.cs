using Lucene.Net.Search;

namespace LearningHub.Search.Querying;

/// <summary>What a collector asks for the score of a document that was scored in a window.</summary>
internal sealed class WindowScorer(Weight weight) : Scorer(weight), ICoverage
{
    private int document = -1;
    private float score;

    public ulong Covered { get; private set; }

    public override int DocID => document;
    public override int Freq => 1;

    /// <summary>Goes to a document.</summary>
    public void Set(int current, float its, ulong parts) => (document, score, Covered) = (current, its, parts);

    public override float GetScore() => score;
    public override int NextDoc() => throw new NotSupportedException();
    public override int Advance(int target) => throw new NotSupportedException();
    public override long GetCost() => 1;
}
