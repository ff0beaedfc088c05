namespace LearningHub.Content.Tracing;

/// <summary>Reads what a <see cref="ReadKeyWriter"/> wrote, in the same order.</summary>
/// <param name="input">Where it stands.</param>
public sealed class ReadKeyReader(BinaryReader input)
{
    private readonly List<ReadKey> known = [];

    /// <summary>Reads one list.</summary>
    public ReadKey[] Read()
    {
        var keys = new ReadKey[input.Read7BitEncodedInt()];
        for (var i = 0; i < keys.Length; i++)
        {
            var number = input.Read7BitEncodedInt();
            if (number == known.Count) known.Add(new ReadKey((ReadKind)input.ReadByte(), input.ReadString()));
            keys[i] = known[number];
        }
        return keys;
    }
}
