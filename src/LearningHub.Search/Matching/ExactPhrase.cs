namespace LearningHub.Search.Matching;

/// <summary>Counts the places in a document where all words of a phrase stand where the phrase has them.</summary>
/// <param name="terms">The words.</param>
/// <param name="offsets">Where each stands in the phrase.</param>
internal sealed class ExactPhrase(PostingCursor[] terms, int[] offsets)
{
    /// <summary>How often the phrase stands in the document at which all cursors are.</summary>
    public float Frequency()
    {
        // The word that is seldomest here leads, and the others are asked for its places.
        int lead = 0, fewest = int.MaxValue;
        for (var i = 0; i < terms.Length; i++)
        {
            var count = terms[i].Frequency();
            if (count < fewest) (lead, fewest) = (i, count);
        }
        var found = 0;
        for (var i = 0; i < fewest; i++)
        {
            if (StandsAt(terms[lead].PositionAt(i) - offsets[lead], lead)) found++;
        }
        return found;
    }

    private bool StandsAt(int start, int lead)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (i != lead && !terms[i].HasPosition(start + offsets[i])) return false;
        }
        return true;
    }
}
