namespace LearningHub.Content.Checking.Safety.Scanning;

/// <summary>Words and beginnings of words with their cues, as a tree of letters: a word is looked up while its letters are read, and most fall out after two or three.</summary>
internal sealed class CueTrie
{
    /// <summary>Where every word begins.</summary>
    public const int Root = 0;

    /// <summary>Fallen out: no word goes on like this.</summary>
    public const int Lost = -1;

    private const int Letters = 26;

    private readonly List<int> next = [];
    private readonly List<Cue> whole = [];
    private readonly List<Cue> begun = [];
    private readonly int[] steps;
    private readonly Cue[] wholes;
    private readonly Cue[] beginnings;

    /// <summary>Makes the tree.</summary>
    /// <param name="words">Words in small letters a to z, apart by spaces, with their cues; "kill*" stands for every word that begins so.</param>
    public CueTrie(IEnumerable<(Cue Cue, string Words)> words)
    {
        AddNode();
        foreach (var (cue, list) in words)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(word.AsSpan(), cue);
        }
        // What a beginning means goes for all that begins so. Nodes are numbered from the root outwards.
        for (var node = 0; node < whole.Count; node++)
        {
            whole[node] |= begun[node];
            for (var letter = 0; letter < Letters; letter++)
            {
                if (next[node * Letters + letter] is var below and not Lost) begun[below] |= begun[node];
            }
        }
        (steps, wholes, beginnings) = ([.. next], [.. whole], [.. begun]);
    }

    /// <summary>The next node.</summary>
    /// <param name="node">A node, not <see cref="Lost"/>.</param>
    /// <param name="letter">0 for a to 25 for z.</param>
    public int Step(int node, int letter) => steps[node * Letters + letter];

    /// <summary>Cues of the words that begin as the letters up to a node do.</summary>
    public Cue Begun(int node) => beginnings[node];

    /// <summary>Cues of a word that ends with a node, as a whole word and by how it begins.</summary>
    public Cue Whole(int node) => wholes[node];

    private void Add(ReadOnlySpan<char> word, Cue cue)
    {
        var isBeginning = word[^1] == '*';
        var node = Root;
        foreach (var letter in isBeginning ? word[..^1] : word)
        {
            if (letter is < 'a' or > 'z') throw new ArgumentException($"\"{word}\" is no word of a to z.", nameof(word));
            ref var step = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(next)[node * Letters + (letter - 'a')];
            node = step == Lost ? step = whole.Count : step;
            if (node == whole.Count) AddNode();
        }
        if (isBeginning) begun[node] |= cue;
        else whole[node] |= cue;
    }

    private void AddNode()
    {
        for (var i = 0; i < Letters; i++) next.Add(Lost);
        whole.Add(Cue.None);
        begun.Add(Cue.None);
    }
}
