namespace LearningHub.Safety.Lines;

/// <summary>A token with a key that it carries (<see cref="Words.WordLists.AddKey"/>).</summary>
internal readonly record struct KeyPlace(int Key, int Token)
{
    /// <summary>Both as one number, which sorts by key and then by token.</summary>
    public long ToOrder() => (long)Key << 32 | (uint)Token;

    /// <summary>Takes the number apart again.</summary>
    public static KeyPlace FromOrder(long order) => new((int)(order >> 32), (int)order);
}
