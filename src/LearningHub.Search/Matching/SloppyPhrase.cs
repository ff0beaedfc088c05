namespace LearningHub.Search.Matching;

/// <summary>
/// Weighs the places in a document where the words of a phrase stand near each other, each place by <c>1 / (1 + moves)</c>. What counts as a
/// place, and how a word that the phrase has twice is kept from being counted twice, follows the behaviour of Lucene's <c>SloppyPhraseMatcher</c>.
/// </summary>
internal sealed class SloppyPhrase
{
    private readonly Word[] words;
    private readonly Word[][] repeated;
    private readonly PriorityQueue<Word, (int Position, int Offset, int Number)> queue = new();
    private readonly int slop;
    private int end;

    /// <summary>A phrase.</summary>
    /// <param name="terms">The words.</param>
    /// <param name="names">The terms themselves: equal ones are repeated.</param>
    /// <param name="offsets">Where each stands in the phrase.</param>
    /// <param name="slop">Moves of a word by one place that are allowed.</param>
    public SloppyPhrase(PostingCursor[] terms, string[] names, int[] offsets, int slop)
    {
        this.slop = slop;
        words = [.. terms.Select((term, i) => new Word(term, offsets[i], i))];
        repeated = [.. words.GroupBy(word => names[word.Number]).Where(group => group.Count() > 1).Select(group => group.OrderBy(word => word.Offset).ToArray())];
        for (var group = 0; group < repeated.Length; group++)
        {
            foreach (var word in repeated[group]) word.Repeats = repeated[group];
        }
    }

    /// <summary>The sum of the weights in the document at which all cursors are.</summary>
    public float Frequency()
    {
        if (!Begin()) return 0;
        float frequency = 0;
        for (var length = NextMatch(); length >= 0; length = NextMatch()) frequency += 1f / (1f + length);
        return frequency;
    }

    private bool Begin()
    {
        end = int.MinValue;
        queue.Clear();
        foreach (var word in words) word.Read();
        foreach (var group in repeated)
        {
            // The second of equal words begins at the second place, the third at the third.
            for (var i = 1; i < group.Length; i++)
            {
                for (var k = 0; k < i; k++)
                {
                    if (!group[i].Next()) return false;
                }
            }
        }
        foreach (var word in words) Enqueue(word);
        return true;
    }

    // Moves the rearmost word on until the stretch that holds all words cannot get shorter; -1 when a word has no more places.
    private int NextMatch()
    {
        if (queue.Count < words.Length) return -1;
        var word = queue.Dequeue();
        var length = end - word.Position;
        var next = queue.Peek().Position;
        while (Move(word) && Separate(word))
        {
            if (word.Position > next)
            {
                Enqueue(word);
                if (length <= slop) return length;
                word = queue.Dequeue();
                next = queue.Peek().Position;
                length = end - word.Position;
            }
            else
            {
                length = Math.Min(length, end - word.Position);
            }
        }
        // A word is used up: what was found last is the last.
        queue.Clear();
        return length <= slop ? length : -1;
    }

    private bool Move(Word word)
    {
        if (!word.Next()) return false;
        end = Math.Max(end, word.Position);
        return true;
    }

    // Equal words must not stand at the same place: the one that is behind goes on.
    private bool Separate(Word word)
    {
        if (word.Repeats is null) return true;
        var first = word;
        HashSet<Word>? moved = null;
        while (Colliding(word) is { } other)
        {
            var lesser = word.Position < other.Position || (word.Position == other.Position && word.Offset < other.Offset) ? word : other;
            word = lesser;
            if (!Move(word)) return false;
            if (word != first) (moved ??= []).Add(word);
        }
        if (moved is not null) Requeue(moved);
        return true;
    }

    private void Requeue(HashSet<Word> moved)
    {
        var all = queue.UnorderedItems.Select(item => item.Element).ToArray();
        queue.Clear();
        foreach (var word in all) queue.Enqueue(word, (word.Position, word.Offset, word.Number));
        moved.Clear();
    }

    private static Word? Colliding(Word word)
    {
        foreach (var other in word.Repeats!)
        {
            if (other != word && other.Place == word.Place) return other;
        }
        return null;
    }

    private void Enqueue(Word word)
    {
        end = Math.Max(end, word.Position);
        queue.Enqueue(word, (word.Position, word.Offset, word.Number));
    }

    private sealed class Word(PostingCursor term, int offset, int number)
    {
        private int[] positions = new int[16];
        private int count;
        private int at;

        public int Offset => offset;

        public int Number => number;

        /// <summary>Where the phrase would begin if this word stood right.</summary>
        public int Position { get; private set; }

        /// <summary>Where the word stands in the text.</summary>
        public int Place => Position + offset;

        public Word[]? Repeats { get; set; }

        public void Read()
        {
            count = term.ReadPositions(ref positions);
            at = 0;
            Next();
        }

        public bool Next()
        {
            if (at == count) return false;
            Position = positions[at++] - offset;
            return true;
        }
    }
}
