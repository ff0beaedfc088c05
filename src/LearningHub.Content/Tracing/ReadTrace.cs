namespace LearningHub.Content.Tracing;

/// <summary>
/// Records what one piece of work reads of the linked library. The collections of the library report every look-up to the trace that
/// is open, so the work need not know of it. Traces follow asynchronous calls.
/// </summary>
public sealed class ReadTrace : IDisposable
{
    private static readonly AsyncLocal<ReadTrace?> Current = new();

    private readonly HashSet<ReadKey>? keys;
    private readonly ReadTrace? outer;

    private ReadTrace(HashSet<ReadKey>? keys)
    {
        this.keys = keys;
        outer = Current.Value;
        Current.Value = this;
    }

    /// <summary>Begins to record. Ends when it is disposed.</summary>
    public static ReadTrace Begin() => new([]);

    /// <summary>Pauses recording until it is disposed, for shared work whose inputs are recorded in another way.</summary>
    public static IDisposable Pause() => new ReadTrace(null);

    /// <summary>Records a look-up.</summary>
    public static void Note(ReadKind kind, string name)
    {
        if (Current.Value?.keys is not { } keys) return;
        lock (keys) keys.Add(new ReadKey(kind, name));
    }

    /// <summary>Records that a list of everything was read.</summary>
    public static void NoteEverything() => Note(ReadKind.Everything, string.Empty);

    /// <summary>Records that what links in all bodies make was read, such as a whole table of back-links.</summary>
    public static void NoteEveryBody() => Note(ReadKind.EveryBody, string.Empty);

    /// <summary>What was read, in a fixed order.</summary>
    public IReadOnlyList<ReadKey> Keys
    {
        get
        {
            lock (keys!)
            {
                return [.. keys.Order()];
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Current.Value = outer;
}
