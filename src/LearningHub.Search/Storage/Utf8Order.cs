namespace LearningHub.Search.Storage;

/// <summary>The order of texts by their UTF-8 bytes, which is that of their code points.</summary>
internal static class Utf8Order
{
    /// <summary>Compares texts; surrogates, which stand for code points above all others, come last.</summary>
    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] == right[i]) continue;
            var isLeftHigh = char.IsSurrogate(left[i]);
            return isLeftHigh == char.IsSurrogate(right[i]) ? left[i].CompareTo(right[i]) : isLeftHigh ? 1 : -1;
        }
        return left.Length.CompareTo(right.Length);
    }
}
