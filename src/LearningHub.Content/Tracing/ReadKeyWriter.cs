namespace LearningHub.Content.Tracing;

/// <summary>Writes lists of keys. Most keys stand in many lists, so each is written out once and then goes by its number.</summary>
/// <param name="output">Where they are written.</param>
public sealed class ReadKeyWriter(BinaryWriter output)
{
    private readonly Dictionary<ReadKey, int> numbers = [];

    /// <summary>Writes one list.</summary>
    public void Write(IReadOnlyList<ReadKey> keys)
    {
        output.Write7BitEncodedInt(keys.Count);
        foreach (var key in keys)
        {
            var isKnown = numbers.TryGetValue(key, out var number);
            if (!isKnown) numbers[key] = number = numbers.Count;
            output.Write7BitEncodedInt(number);
            if (isKnown) continue;
            output.Write((byte)key.Kind);
            output.Write(key.Name);
        }
    }
}
