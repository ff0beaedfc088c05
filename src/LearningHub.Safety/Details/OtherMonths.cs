namespace LearningHub.Safety.Details;

/// <summary>Names of months in the languages into which boards of the United Kingdom translate most, in the forms that stand behind a
/// day.</summary>
internal static class OtherMonths
{
    private static readonly Dictionary<string, int> Numbers = Load();

    /// <summary>1 to 12; 0 for a word that names no month.</summary>
    public static int NumberOf(string word) => Numbers.GetValueOrDefault(word);

    private static Dictionary<string, int> Load()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(OtherMonths).Assembly.GetManifestResourceStream("tables/months.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length == 0) continue;
            var months = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries);
            for (var at = 0; at < months.Length; at++) numbers.TryAdd(months[at], at + 1);
        }
        return numbers;
    }
}
