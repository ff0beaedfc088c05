namespace LearningHub.Content.Checking.Safety.Scanning;

/// <summary>What one pass over the letters of a line tells.</summary>
/// <param name="Cues">What it holds.</param>
/// <param name="Digits">How many digits there are.</param>
/// <param name="LongestNumber">Most digits in a stretch that only spaces, hyphens, brackets and plus signs interrupt.</param>
internal readonly record struct LineScan(Cue Cues, int Digits, int LongestNumber)
{
    /// <summary>Looks at every letter once.</summary>
    public static LineScan Of(ReadOnlySpan<char> text)
    {
        var scan = new LineScanner(text);
        return scan.Run();
    }
}
