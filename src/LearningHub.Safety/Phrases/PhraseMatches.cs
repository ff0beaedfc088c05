using LearningHub.Safety.Lines;

namespace LearningHub.Safety.Phrases;

/// <summary>
/// The matches of a rule set in some tokens of a line, for <c>foreach</c>, phrase by phrase. A phrase is tried only around the words of
/// its anchor. Matches of one phrase do not overlap.
/// </summary>
internal struct PhraseMatches
{
    private readonly RuleSet set;
    private readonly TokenLine line;
    private readonly int from;
    private readonly int to;
    private int place;
    private int unanchored;
    private Phrase? phrase;

    // The tokens at which the phrase is still to be tried.
    private int at;
    private int end;

    /// <param name="set">The phrases.</param>
    /// <param name="line">The line.</param>
    /// <param name="from">First token at which a phrase may begin.</param>
    /// <param name="to">The token behind the last at which one may begin.</param>
    public PhraseMatches(RuleSet set, TokenLine line, int from, int to)
    {
        (this.set, this.line, this.from, this.to) = (set, line, from, Math.Min(to, line.Tokens.Length));
        if (line.SkipsQuickScan) return;
        place = (line.KeyGroups & set.KeyGroup) != 0 ? line.FirstPlace(set.FirstKey) : line.KeyPlaces.Length;
    }

    /// <summary>The match that it stands at.</summary>
    public PhraseMatch Current { get; private set; }

    /// <summary>The matches from here on.</summary>
    public readonly PhraseMatches GetEnumerator() => this;

    /// <summary>Goes on to the next match, if there is one.</summary>
    public bool MoveNext()
    {
        while (at < end || NextStretch())
        {
            var start = at++;
            if (!line.SkipsQuickScan && !phrase!.MayBegin(line, start)) continue;
            if (PhraseMatcher.Match(phrase!, line, start) is not { } match) continue;
            at = Math.Max(at, match.End);
            Current = match;
            return true;
        }
        return false;
    }

    // Finds tokens at which a phrase is to be tried, of the same phrase or the next; false if there are none any more.
    private bool NextStretch()
    {
        if (line.SkipsQuickScan) return NextPhrase();
        while (true)
        {
            var key = place < line.KeyPlaces.Length ? line.KeyPlaces[place].Key : int.MaxValue;
            if (key >= set.EndKey) key = int.MaxValue;
            if (unanchored < set.Unanchored.Length && set.Unanchored[unanchored].Key < key)
            {
                phrase = set.Unanchored[unanchored++];
                (at, end) = (from, phrase.MayFit(line) ? to : from);
            }
            else if (key == int.MaxValue) return false;
            else if (phrase?.Key == key) StretchAround(line.KeyPlaces[place++].Token, at);
            else if (set.Phrases[key - set.FirstKey] is var next && next.MayFit(line))
            {
                phrase = next;
                StretchAround(line.KeyPlaces[place++].Token, from);
            }
            else SkipPlaces(key);
            if (at < end) return true;
        }
    }

    private void StretchAround(int token, int lowest)
    {
        at = Math.Max(lowest, token - phrase!.Anchor!.MostBefore);
        end = Math.Min(to, token - phrase.Anchor.LeastBefore + 1);
    }

    private void SkipPlaces(int key)
    {
        while (place < line.KeyPlaces.Length && line.KeyPlaces[place].Key == key) place++;
    }

    // Without the quick scan every phrase is tried at every token.
    private bool NextPhrase()
    {
        if (place == set.Phrases.Length || from >= to) return false;
        (phrase, at, end) = (set.Phrases[place++], from, to);
        return true;
    }
}
