namespace LearningHub.Search.Matching;

/// <summary>Finds places in sorted numbers.</summary>
internal static class SortedPlaces
{
    /// <summary>The first place from one on whose number is not less than a target, or the length. Near places are found soonest.</summary>
    public static int FirstNotBefore(ReadOnlySpan<int> numbers, int from, int target)
    {
        if (from >= numbers.Length || numbers[from] >= target) return from;
        int low = from + 1, step = 1;
        while (low + step < numbers.Length && numbers[low + step] < target)
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(low + step, numbers.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (numbers[middle] < target) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
