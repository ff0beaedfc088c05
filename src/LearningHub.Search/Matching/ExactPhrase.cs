namespace LearningHub.Search.Matching;

/// <summary>Counts the places in a document where all words of a phrase stand where the phrase has them.</summary>
/// <param name="terms">The words.</param>
/// <param name="offsets">Where each stands in the phrase.</param>
internal sealed class ExactPhrase(PostingCursor[] terms, int[] offsets)
{
    private readonly int[][] positions = [.. terms.Select(_ => new int[16])];
    private readonly int[] counts = new int[terms.Length];
    private readonly int[] places = new int[terms.Length];

    /// <summary>How often the phrase stands in the document at which all cursors are.</summary>
    public float Frequency()
    {
        var lead = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            counts[i] = terms[i].ReadPositions(ref positions[i]);
            places[i] = 0;
            if (counts[i] < counts[lead]) lead = i;
        }
        var found = 0;
        for (var i = 0; i < counts[lead]; i++)
        {
            if (StandsAt(positions[lead][i] - offsets[lead], lead)) found++;
        }
        return found;
    }

    private bool StandsAt(int start, int lead)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (i == lead) continue;
            var wanted = start + offsets[i];
            var own = positions[i];
            var at = places[i];
            while (at < counts[i] && own[at] < wanted) at++;
            places[i] = at;
            if (at == counts[i] || own[at] != wanted) return false;
        }
        return true;
    }
}
